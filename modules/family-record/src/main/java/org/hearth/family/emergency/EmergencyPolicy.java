package org.hearth.family.emergency;

import java.util.List;
import org.hearth.core.policy.AllowedChange;
import org.hearth.core.policy.PolicyParameter;
import org.hearth.core.security.Role;
import org.hearth.core.task.Alarm;
import org.hearth.core.task.DueRule;

/** The limits of emergency reading, and who is told of it. */
public final class EmergencyPolicy {

    /** Elapsed hours for which an opening reads. */
    public static final PolicyParameter<Integer> HOURS = PolicyParameter.number(
            "core.break_glass.hours",
            EmergencyRules.RULE,
            4,
            "data model C7, break-glass emergency read",
            AllowedChange.LOWER_ONLY);

    /** Days until an opening is to be reviewed. */
    public static final PolicyParameter<Integer> REVIEW_DAYS = PolicyParameter.number(
            "core.break_glass.review_days",
            EmergencyRules.RULE,
            3,
            "data model C7; default of the program",
            AllowedChange.LOWER_ONLY);

    /** All of them. */
    public static final List<PolicyParameter<?>> ALL = List.of(HOURS, REVIEW_DAYS);

    /** The task to review an opening; its subject is the opening. */
    public static final String TASK = "fam.emergency_review";

    /**
     * The privacy officer and the director hear of it at once. Where nobody holds one of the roles the next one does; the
     * administrator, who sees no family, hears that a review is late.
     */
    public static final DueRule DUE = DueRule.of(
            EmergencyRules.RULE,
            TASK,
            Alarm.hoursIn(0).raisedTo("privacy_officer"),
            Alarm.hoursIn(0).raisedTo("director"),
            Alarm.daysAfter(1).raisedTo(Role.ADMINISTRATOR));

    private EmergencyPolicy() {}
}
