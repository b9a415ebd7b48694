package org.hearth.headstart.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.task.Task;
import org.hearth.family.family.FamilyFilter;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyRow;
import org.hearth.headstart.program.HeadStartTasks;
import org.hearth.headstart.program.PlanYear;
import org.hearth.ui.PageContext;
import org.hearth.ui.list.Column;
import org.hearth.ui.list.RecordList;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageHeader;

/** The families in the user's scope with the state of their plans. */
public final class PlansPage extends Div implements BeforeEnterObserver {

    private final PageContext context;
    private final transient PlanServices services;
    private final RecordList<FamilyRow> list;
    private String search = "";

    PlansPage(PageContext context, PlanServices services) {
        this.context = context;
        this.services = services;
        list = new RecordList<>(context, columns(), this::rows)
                .named(context.text("hs.ui.plans.title"))
                .search(context.text("hs.ui.plans.search"), words -> search = words)
                .summary(total -> context.text("hs.ui.plans.count", Map.of("count", total, "year", year().label())))
                .whenEmpty(new EmptyState(context.text("hs.ui.plans.none"), context.text("hs.ui.plans.none.help")));
        add(new PageHeader(context.text("hs.ui.plans.title")), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.reload();
    }

    private PlanYear year() {
        return PlanYear.of(context.time().today());
    }

    private Page<FamilyRow> rows(PageRequest request) {
        return services.around().families().families().list(new FamilyFilter(search, false), request);
    }

    private List<Column<FamilyRow>> columns() {
        return List.of(
                Column.<FamilyRow>text("name", context.text("hs.ui.plans.family"), FamilyRow::name)
                        .drawn(row -> new Anchor(HeadStartViews.plan(row.id()), row.name())),
                Column.text("number", context.text("hs.ui.plans.number"), FamilyRow::number),
                Column.text("", context.text("hs.ui.plans.state"), row -> state(row.id())),
                Column.<FamilyRow>text(
                                "",
                                context.text("hs.ui.plans.due"),
                                row -> due(row.id()).map(this::words).orElse(""))
                        .drawn(row -> due(row.id()).map(this::drawn).orElseGet(Span::new)),
                Column.text("advocate", context.text("hs.ui.plans.advocate"), FamilyRow::advocate));
    }

    private String state(FamilyId family) {
        return services.plans()
                .find(family, year())
                .map(plan -> context.text("hs.plan.state." + plan.state().name()))
                .orElseGet(() -> context.text("hs.ui.plans.not_started"));
    }

    private Optional<Task> due(FamilyId family) {
        return services.around().tasks().about(family.value()).stream()
                .filter(task -> task.module().equals(HeadStartTasks.MODULE))
                .findFirst();
    }

    private String words(Task task) {
        return context.text("task." + task.kind()) + " · " + new DateWords(context).date(task.due());
    }

    private Span drawn(Task task) {
        return new Span(
                new Span(context.text("task." + task.kind()) + " "), new DateWords(context).dueBadge(task.due()));
    }
}
