package org.hearth.family.referral;

import java.util.List;
import org.hearth.core.failure.Refusal;
import org.hearth.family.contact.ContactCount;
import org.hearth.family.resource.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a referral look at.
 *
 * @param capacity of the resource; unknown for a typed name
 * @param doubled true when an open referral of the family is for the same
 * @param tried how often and in which ways the family was tried since the referral was made
 * @param notShared what keeps the agency from telling the resource; empty when nothing does, or when it does not
 * @param reason why it ends, as given now
 * @param asked what the family says now; null unless it is being followed up
 */
record ReferralEvidence(
        Referral referral,
        Capacity capacity,
        boolean doubled,
        ContactCount tried,
        List<Refusal> notShared,
        String reason,
        @Nullable FollowUp asked) {

    ReferralEvidence because(String why) {
        return new ReferralEvidence(referral, capacity, doubled, tried, notShared, why.strip(), asked);
    }

    ReferralEvidence asking(FollowUp followUp) {
        return new ReferralEvidence(referral, capacity, doubled, tried, notShared, reason, followUp);
    }
}
