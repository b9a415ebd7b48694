package org.hearth.family.referral;

import java.time.LocalDate;
import org.hearth.core.policy.Policy;
import org.hearth.family.agency.Agency;
import org.hearth.family.resource.ResourceLists;

/** Until when a family is asked how its referral went (DD-11). */
final class FollowUpDue {

    private final Policy policy;
    private final Agency agency;

    FollowUpDue(Policy policy, Agency agency) {
        this.policy = policy;
        this.agency = agency;
    }

    /**
     * Business days for what is needed now (B-17), else calendar days.
     *
     * @param by the staff code of whoever makes the referral; the holidays of that person's site count
     */
    LocalDate of(ReferralDraft draft, LocalDate madeOn, String by) {
        if (!isImmediate(draft)) {
            return madeOn.plusDays(policy.value(ReferralPolicy.FOLLOW_UP_DAYS));
        }
        return agency.businessDaysOf(by).after(madeOn, policy.value(ReferralPolicy.IMMEDIATE_BUSINESS_DAYS));
    }

    static boolean isImmediate(ReferralDraft draft) {
        return draft.urgency() == ReferralDraft.NOW || ResourceLists.IMMEDIATE.contains(draft.category());
    }
}
