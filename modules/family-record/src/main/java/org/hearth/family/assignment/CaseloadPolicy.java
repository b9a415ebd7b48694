package org.hearth.family.assignment;

import java.util.List;
import org.hearth.core.policy.AllowedChange;
import org.hearth.core.policy.PolicyParameter;
import org.hearth.core.task.Alarm;
import org.hearth.core.task.DueRule;

/** How many families one worker has, and how long an offer may wait. */
public final class CaseloadPolicy {

    /** A worker with more families than this is marked on the board. */
    public static final PolicyParameter<Integer> MOST_FAMILIES = PolicyParameter.number(
            "hs.caseload.flag_families",
            "B-04",
            40,
            "89 FR 67720 (21 Aug 2024), family assignments; B-04",
            AllowedChange.FREE);

    /** Business days in which a worker says whether she takes a family, and a manager whether it is offered. */
    public static final PolicyParameter<Integer> ANSWER_BUSINESS_DAYS = PolicyParameter.number(
            "fam.transfer.answer_bd",
            "C1",
            3,
            "data model C1, staff assignment; FS 003 step 4 (HS-103); default of the program",
            AllowedChange.FREE);

    /** Both. */
    public static final List<PolicyParameter<?>> ALL = List.of(MOST_FAMILIES, ANSWER_BUSINESS_DAYS);

    /** The worker is reminded on the last day; an offer without an answer reaches the manager on the day after. */
    public static final DueRule DUE = DueRule.of(
            "HS-103",
            TransferTasks.ANSWER,
            Alarm.daysBefore(0),
            Alarm.daysAfter(1).raisedTo(TransferTasks.MANAGER));

    private CaseloadPolicy() {}
}
