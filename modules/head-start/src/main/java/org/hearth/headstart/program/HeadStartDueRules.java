package org.hearth.headstart.program;

import static org.hearth.headstart.program.HeadStartRoles.DIRECTOR;
import static org.hearth.headstart.program.HeadStartRoles.FAMILY_SERVICES_MANAGER;

import java.util.List;
import org.hearth.core.task.Alarm;
import org.hearth.core.task.DueRule;

/** Who is reminded of this module's tasks, and whom their lateness reaches. */
public final class HeadStartDueRules {

    /** Every rule. */
    public static final List<DueRule> ALL = List.of(
            DueRule.of("DD-01", HeadStartTasks.OPEN_PLAN, Alarm.daysBefore(7), toManager()),
            DueRule.of("DD-02", HeadStartTasks.ASSESS, Alarm.daysBefore(7), toManager()),
            DueRule.of(
                    "DD-03",
                    HeadStartTasks.AGREE,
                    Alarm.daysBefore(14),
                    Alarm.daysBefore(3),
                    toManager(),
                    Alarm.daysAfter(14).raisedTo(DIRECTOR)),
            // Due on the last day of a month: the reminder comes by the 20th in each, the rise on the first of the
            // next.
            DueRule.of("DD-06", HeadStartTasks.MONTHLY_CONTACT, Alarm.daysBefore(11), toManager()),
            DueRule.of("DD-07", HeadStartTasks.GOAL_REVIEW, Alarm.daysBefore(7), toManager()),
            DueRule.of("DD-08", HeadStartTasks.NEXT_GOAL, Alarm.daysBefore(7), toManager()),
            DueRule.of("DD-10", HeadStartTasks.STEP_REVIEW, Alarm.daysBefore(7), Alarm.daysAfter(7)),
            DueRule.of("DD-09", HeadStartTasks.FAMILY_COPY, Alarm.daysIn(3), toManager()));

    private HeadStartDueRules() {}

    private static Alarm toManager() {
        return Alarm.daysAfter(1).raisedTo(FAMILY_SERVICES_MANAGER);
    }
}
