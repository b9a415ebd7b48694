package org.hearth.headstart.program;

import static org.hearth.core.policy.AllowedChange.FIXED;
import static org.hearth.core.policy.AllowedChange.FREE;
import static org.hearth.core.policy.AllowedChange.LOWER_ONLY;

import java.util.List;
import org.hearth.core.policy.PolicyParameter;

/** The numbers and choices of the program's rules, each with the clause it comes from. */
public final class HeadStartPolicy {

    /** Days from entry until the plan must be open. */
    public static final PolicyParameter<Integer> PLAN_INIT_DAYS = PolicyParameter.number(
            "hs.plan.init_days", "HS-008", 30, "FS 001 procedure 2; default of the program", FREE);

    /** Days from entry until the initial assessment is due. */
    public static final PolicyParameter<Integer> ASSESSMENT_DAYS = PolicyParameter.number(
            "hs.plan.assessment_days", "HS-013", 30, "FS 001 procedure 4; default of the program", FREE);

    /** Days from entry until the agreement is due. */
    public static final PolicyParameter<Integer> AGREEMENT_DAYS = PolicyParameter.number(
            "hs.plan.agreement_days", "HS-008", 90, "FS 001 procedure 2; default of the program", FREE);

    /** The fewest goals of an agreed plan. */
    public static final PolicyParameter<Integer> GOALS_MIN =
            PolicyParameter.number("hs.goals.min", "HS-086", 1, "7 Steps, step 1", FIXED);

    /** The most goals a family works on at the same time. */
    public static final PolicyParameter<Integer> GOALS_MAX_ACTIVE =
            PolicyParameter.number("hs.goals.max_active", "HS-086", 3, "7 Steps, step 1; ID-5", LOWER_ONLY);

    /** Whether one goal too many is refused or warned of. */
    public static final PolicyParameter<String> GOALS_MODE =
            PolicyParameter.choice("hs.goals.mode", "HS-086", List.of("refuse", "warn"), "7 Steps, step 1; ID-5", FREE);

    /** The fewest steps of a goal. */
    public static final PolicyParameter<Integer> GOAL_MIN_STEPS =
            PolicyParameter.number("hs.goal.min_steps", "HS-019", 1, "FS 001 procedure 6; ID-6", FREE);

    /** Days until the family has its copy of a finished goal sheet. */
    public static final PolicyParameter<Integer> COPY_FAMILY_DAYS = PolicyParameter.number(
            "hs.copy.family_days", "HS-023", 7, "FS 001 procedure 6; default of the program", FREE);

    /** Days from a goal that was reached until the talk about the next one. */
    public static final PolicyParameter<Integer> NEXT_GOAL_DAYS = PolicyParameter.number(
            "hs.next_goal_days", "HS-026", 30, "FS 001 procedure 7; default of the program", FREE);

    /** For how many days a review of a goal counts as recent at the last home visit. */
    public static final PolicyParameter<Integer> REVIEW_RECENT_DAYS = PolicyParameter.number(
            "hs.review_recent_days", "HS-117", 60, "7 Steps, phase 5; default of the program", FREE);

    /** Which home visit of the program year brings a review of the goals. */
    public static final PolicyParameter<Integer> REVIEW_AT_VISIT =
            PolicyParameter.number("hs.review.home_visit_no", "HS-025", 3, "FS 001 procedure 7; ID-2", FIXED);

    /** Elapsed days after which a family may opt out. */
    public static final PolicyParameter<Integer> OPT_OUT_MIN_DAYS =
            PolicyParameter.number("hs.optout.min_elapsed_days", "HS-028", 90, "FS 001 procedure 8; ID-1", FIXED);

    /** Days that must be left in the month of an opt-out for a contact to be due in it. */
    public static final PolicyParameter<Integer> OPT_OUT_DAYS_LEFT = PolicyParameter.number(
            "hs.contact.optout_days_left", "HS-030", 10, "FS 001 procedure 8; default of the program", FREE);

    /** How long the period is in which a family that opted out is contacted once. */
    public static final PolicyParameter<String> OPT_OUT_PERIOD = PolicyParameter.choice(
            "hs.contact.optout_period", "HS-030", List.of("calendar_month"), "FS 001 procedure 8", FIXED);

    /** Years for which the record of a family is kept after the end of its last program year. */
    public static final PolicyParameter<Integer> RETENTION_YEARS = PolicyParameter.between(
                    "hs.retention.years",
                    "C11",
                    7,
                    "data model C11, retention; practice seen 5 to 7 years",
                    new PolicyParameter.Range(3, 99))
            .ofPrivacy();

    /** Every parameter. */
    public static final List<PolicyParameter<?>> ALL = List.of(
            PLAN_INIT_DAYS,
            ASSESSMENT_DAYS,
            AGREEMENT_DAYS,
            GOALS_MIN,
            GOALS_MAX_ACTIVE,
            GOALS_MODE,
            GOAL_MIN_STEPS,
            COPY_FAMILY_DAYS,
            NEXT_GOAL_DAYS,
            REVIEW_RECENT_DAYS,
            REVIEW_AT_VISIT,
            OPT_OUT_MIN_DAYS,
            OPT_OUT_PERIOD,
            OPT_OUT_DAYS_LEFT,
            RETENTION_YEARS);

    private HeadStartPolicy() {}
}
