package org.hearth.family.contact;

import java.time.Instant;
import org.hearth.family.family.FamilyId;

/**
 * A contact in the log.
 *
 * @param said as it was told; {@code by} is never empty
 * @param ruleBroken the id of the rule that what happened broke, or empty
 * @param brokenReason why, as the member of staff answered
 * @param writtenAt when it was written in, in UTC; later than the day itself for a late entry
 */
public record Contact(
        ContactId id, NewContact said, String ruleBroken, String brokenReason, Instant writtenAt, long version) {

    /** The family. */
    public FamilyId family() {
        return said.family();
    }

    /** True when it counts as a contact with the family: completed and two-way (HS-030). */
    public boolean counts() {
        return !said.attempted() && said.type().isTwoWay();
    }

    /** True when the home-visit counter counts it (ID-2). */
    public boolean isCompletedHomeVisit() {
        return !said.attempted() && said.type().isHomeVisit();
    }
}
