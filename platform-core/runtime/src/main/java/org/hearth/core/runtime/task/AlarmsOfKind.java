package org.hearth.core.runtime.task;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.hearth.core.task.Alarm;
import org.hearth.core.task.DueRule;

/** What the rules of the running modules say about a kind of task, in their order. */
record AlarmsOfKind(Supplier<Collection<DueRule>> rules) {

    List<Alarm> of(String kind) {
        return rules.get().stream()
                .filter(rule -> rule.task().equals(kind))
                .flatMap(rule -> rule.alarms().stream())
                .toList();
    }
}
