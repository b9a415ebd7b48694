package org.hearth.family.retention;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearth.core.policy.PolicyParameter;
import org.hearth.core.reference.ReferenceList;
import org.hearth.core.task.Alarm;
import org.hearth.core.task.DueRule;

/** How long the shared record is kept, and the work that removing one makes. */
public final class RetentionPolicy {

    /** The rule that stands behind it all. */
    public static final String RULE = "C11";

    private static final int LEAST = 3;
    private static final int MOST = 99;

    /** Years for which a family's record is kept after the last thing that happened in it. */
    public static final PolicyParameter<Integer> YEARS = PolicyParameter.between(
                    "fam.retention.years",
                    RULE,
                    7,
                    "data model C11, retention; practice seen 5 to 7 years",
                    new PolicyParameter.Range(LEAST, MOST))
            .ofPrivacy();

    /** All of them. */
    public static final List<PolicyParameter<?>> ALL = List.of(YEARS);

    /** The task to decide on a proposal; its subject is the proposal. */
    public static final String TASK = "fam.purge_decision";

    /** Days in which a proposal should be decided. */
    static final int DECISION_DAYS = 14;

    /** Whoever decides is reminded when it is late; nothing happens without them. */
    public static final DueRule DUE = DueRule.of(RULE, TASK, Alarm.daysAfter(1).raisedTo("privacy_officer"));

    /** Why a record is removed. */
    public static final ReferenceList REASON = new ReferenceList(
            "fam.purge_reason",
            Arrays.stream(PurgeReason.values())
                    .map(each -> each.name().toLowerCase(Locale.ROOT))
                    .toList());

    private RetentionPolicy() {}
}
