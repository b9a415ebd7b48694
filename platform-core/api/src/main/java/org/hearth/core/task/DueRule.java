package org.hearth.core.task;

import java.util.List;

/**
 * When people are told of the open tasks of a kind, and whom their lateness reaches. The due date itself comes with each
 * task, from the policy parameter of its rule.
 *
 * @param id the row of the due-date table: {@code DD-03}
 * @param task the kind of the tasks: {@code hs.agreement}
 * @param alarms reminders and escalations; nobody is told anything twice
 */
public record DueRule(String id, String task, List<Alarm> alarms) {

    public DueRule {
        alarms = List.copyOf(alarms);
    }

    /** A rule with these alarms. */
    public static DueRule of(String id, String task, Alarm... alarms) {
        return new DueRule(id, task, List.of(alarms));
    }
}
