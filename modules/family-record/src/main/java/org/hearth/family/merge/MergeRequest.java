package org.hearth.family.merge;

import java.util.Set;
import org.hearth.family.person.PersonId;

/**
 * That two people are one.
 *
 * @param survivor whose row stays, in the state that was read
 * @param other whose row leads there from then on, in the state that was read
 * @param fromOther the fields whose value comes from {@code other}; all else is the survivor's
 */
public record MergeRequest(Side survivor, Side other, Set<PersonField> fromOther) {

    /** A person in the state that was read. */
    public record Side(PersonId person, long version) {}

    public MergeRequest {
        fromOther = Set.copyOf(fromOther);
    }
}
