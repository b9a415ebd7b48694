package org.hearth.family.referral;

import java.time.LocalDate;
import org.hearth.family.family.FamilyId;
import org.jspecify.annotations.Nullable;

/** A referral in a list. {@code madeOn} and {@code followUpDue} are null for a draft. */
public record ReferralRow(
        ReferralId id,
        FamilyId family,
        String familyName,
        String category,
        String to,
        int urgency,
        ReferralState state,
        @Nullable LocalDate madeOn,
        @Nullable LocalDate followUpDue,
        String madeBy) {

    /** True while the family has still to be asked how it went. */
    public boolean awaitsFollowUp() {
        return state != ReferralState.DRAFT && state != ReferralState.FOLLOWED_UP && state != ReferralState.CLOSED;
    }
}
