package org.hearth.headstart.ui;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.task.Task;
import org.hearth.core.task.Tasks;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyFilter;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyRow;
import org.hearth.headstart.plan.Plans;
import org.hearth.headstart.program.HeadStartTasks;
import org.hearth.headstart.program.PlanYear;

/** Reads a page of the list of plans: the families, their plans and what is due, each at once for the whole page. */
record PlanRows(Families families, Plans plans, Tasks tasks) {

    Page<PlanRow> page(FamilyFilter filter, PlanYear year, PageRequest request) {
        var page = families.list(filter, request);
        var ids = page.rows().stream().map(FamilyRow::id).collect(Collectors.toSet());
        var states = plans.states(ids, year);
        Map<UUID, Task> due = tasks.about(ids.stream().map(FamilyId::value).collect(Collectors.toSet())).stream()
                .filter(task -> task.module().equals(HeadStartTasks.MODULE))
                .collect(Collectors.toMap(Task::subject, Function.identity(), (first, later) -> first));
        var rows = page.rows().stream()
                .map(row -> new PlanRow(
                        row,
                        Optional.ofNullable(states.get(row.id())),
                        Optional.ofNullable(due.get(row.id().value()))))
                .toList();
        return new Page<>(rows, page.total());
    }
}
