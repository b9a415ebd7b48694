package org.hearth.ui.shell.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.policy.Policy.ParameterHistory;
import org.hearth.ui.PageContext;
import org.hearth.ui.list.Column;
import org.hearth.ui.list.RecordList;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageHeader;

/** The numbers and choices in the rules: what is in force, where it comes from, and what the agency may change. */
public final class PolicyPage extends Div implements BeforeEnterObserver {

    private final PageContext context;
    private final transient PolicyServices services;
    private final RecordList<ParameterHistory> list;
    private final ProposalsSection proposals;

    /** The page. */
    public PolicyPage(PageContext context, PolicyServices services) {
        this.context = context;
        this.services = services;
        this.proposals = new ProposalsSection(context, services.proposals(), this::show);
        var header = new PageHeader(context.text("admin.policy.title")).about(context.text("admin.policy.about"));
        this.list = new RecordList<>(context, columns(), this::rows)
                .named(context.text("admin.policy.title"))
                .summary(total -> context.text("admin.policy.count", Map.of("count", total)))
                .whenEmpty(new EmptyState(context.text("admin.policy.none"), context.text("admin.policy.none.help")));
        add(header, proposals, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        proposals.show();
        list.reload();
    }

    private Page<ParameterHistory> rows(PageRequest request) {
        var all = services.policy().all();
        return new Page<>(
                all.stream().skip(request.offset()).limit(request.limit()).toList(), all.size());
    }

    private List<Column<ParameterHistory>> columns() {
        return List.of(
                Column.<ParameterHistory>text("", context.text("admin.policy.parameter"), this::words)
                        .drawn(this::name),
                Column.text(
                        "",
                        context.text("admin.policy.rule"),
                        each -> each.parameter().rule()),
                Column.number("", context.text("admin.policy.value"), this::inForce),
                Column.text("", context.text("admin.policy.planned"), this::planned),
                Column.text(
                        "",
                        context.text("admin.policy.source"),
                        each -> each.parameter().source()),
                Column.text("", context.text("admin.policy.change"), this::allowed));
    }

    private Component name(ParameterHistory each) {
        var link = new NativeButton(
                words(each), click -> new PolicyDialog(context, services, each, words(each), this::show).open());
        link.addClassName("hearth-link");
        return link;
    }

    private String words(ParameterHistory each) {
        return ParameterWords.name(context, each.parameter());
    }

    private String inForce(ParameterHistory each) {
        return ParameterWords.value(
                context, each.parameter(), each.inForce(context.time().today()));
    }

    private String planned(ParameterHistory each) {
        var dates = new DateWords(context);
        return each.planned(context.time().today()).stream()
                .map(version -> context.text(
                        "admin.policy.version",
                        Map.of(
                                "value",
                                ParameterWords.value(context, each.parameter(), version.value()),
                                "date",
                                dates.date(version.from()))))
                .collect(Collectors.joining("; "));
    }

    private String allowed(ParameterHistory each) {
        return each.parameter()
                .range()
                .map(range ->
                        context.text("admin.policy.change.range", Map.of("least", range.least(), "most", range.most())))
                .orElseGet(() -> context.text("admin.policy.change."
                        + each.parameter().change().name().toLowerCase(Locale.ROOT)));
    }
}
