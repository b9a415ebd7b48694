package org.hearth.family.referral;

import java.util.List;
import org.hearth.core.policy.AllowedChange;
import org.hearth.core.policy.PolicyParameter;
import org.hearth.core.task.Alarm;
import org.hearth.core.task.DueRule;

/** When a referral is followed up. */
public final class ReferralPolicy {

    /** Calendar days until the follow-up. */
    public static final PolicyParameter<Integer> FOLLOW_UP_DAYS = PolicyParameter.number(
            "hs.referral.followup_days", "HS-039", 30, "FS 001 procedure 10; ID-4", AllowedChange.FREE);

    /** Business days until the follow-up of what a family needs now. */
    public static final PolicyParameter<Integer> IMMEDIATE_BUSINESS_DAYS = PolicyParameter.number(
            "hs.referral.immediate_bd", "HS-039", 3, "FS 001 procedure 10; ID-4", AllowedChange.FREE);

    /** The owner is reminded at half time; what is overdue reaches the manager (DD-11). */
    public static final DueRule DUE = DueRule.of(
            "DD-11",
            ReferralTasks.FOLLOW_UP,
            Alarm.halfWay(),
            Alarm.daysAfter(1).raisedTo("family_services_manager"));

    /** Both. */
    public static final List<PolicyParameter<?>> ALL = List.of(FOLLOW_UP_DAYS, IMMEDIATE_BUSINESS_DAYS);

    private ReferralPolicy() {}
}
