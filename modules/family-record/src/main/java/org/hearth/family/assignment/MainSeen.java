package org.hearth.family.assignment;

import java.util.Optional;

/**
 * Who mainly worked with a family when the caller looked, so that two people do not hand over the same family at once.
 *
 * @param assignment the main assignment; empty when there was none
 * @param version its version; 0 when there was none
 */
public record MainSeen(Optional<AssignmentId> assignment, long version) {

    /** Nobody worked with the family. */
    public static final MainSeen NOBODY = new MainSeen(Optional.empty(), 0);

    /** Somebody did. */
    public static MainSeen of(AssignmentId assignment, long version) {
        return new MainSeen(Optional.of(assignment), version);
    }

    boolean stillHolds(Optional<StaffAssignment> main) {
        return main.map(each -> of(each.id(), each.version())).orElse(NOBODY).equals(this);
    }
}
