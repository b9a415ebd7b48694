package org.hearth.headstart.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Map;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.task.Task;
import org.hearth.family.family.FamilyFilter;
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
    private final RecordList<PlanRow> list;
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

    private Page<PlanRow> rows(PageRequest request) {
        var around = services.around();
        return new PlanRows(around.families().families(), services.plans(), around.tasks())
                .page(new FamilyFilter(search, false), year(), request);
    }

    private List<Column<PlanRow>> columns() {
        return List.of(
                Column.<PlanRow>text(
                                "name",
                                context.text("hs.ui.plans.family"),
                                row -> row.family().name())
                        .drawn(row -> new Anchor(
                                HeadStartViews.plan(row.family().id()),
                                row.family().name())),
                Column.text(
                        "number",
                        context.text("hs.ui.plans.number"),
                        row -> row.family().number()),
                Column.text("", context.text("hs.ui.plans.state"), this::state),
                Column.<PlanRow>text(
                                "",
                                context.text("hs.ui.plans.due"),
                                row -> row.due().map(this::words).orElse(""))
                        .drawn(row -> row.due().map(this::drawn).orElseGet(Span::new)),
                Column.text(
                        "advocate",
                        context.text("hs.ui.plans.advocate"),
                        row -> row.family().advocate()));
    }

    private String state(PlanRow row) {
        return row.state()
                .map(state -> context.text("hs.plan.state." + state.name()))
                .orElseGet(() -> context.text("hs.ui.plans.not_started"));
    }

    private String words(Task task) {
        return context.text("task." + task.kind()) + " · " + new DateWords(context).date(task.due());
    }

    private Span drawn(Task task) {
        return new Span(
                new Span(context.text("task." + task.kind()) + " "), new DateWords(context).dueBadge(task.due()));
    }
}
