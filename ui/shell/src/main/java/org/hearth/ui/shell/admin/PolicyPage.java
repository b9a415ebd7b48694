package org.hearth.ui.shell.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.policy.AllowedChange;
import org.hearth.core.policy.Policy;
import org.hearth.core.policy.Policy.ParameterHistory;
import org.hearth.ui.PageContext;
import org.hearth.ui.list.Column;
import org.hearth.ui.list.RecordList;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageHeader;

/** The numbers and choices in the rules: what is in force, where it comes from, and what the agency may change. */
public final class PolicyPage extends Div implements BeforeEnterObserver {

    private final PageContext context;
    private final transient Policy policy;
    private final RecordList<ParameterHistory> list;

    /** The page. */
    public PolicyPage(PageContext context, Policy policy) {
        this.context = context;
        this.policy = policy;
        var header = new PageHeader(context.text("admin.policy.title")).about(context.text("admin.policy.about"));
        this.list = new RecordList<>(context, columns(), this::rows)
                .named(context.text("admin.policy.title"))
                .summary(total -> context.text("admin.policy.count", Map.of("count", total)))
                .whenEmpty(new EmptyState(context.text("admin.policy.none"), context.text("admin.policy.none.help")));
        add(header, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.reload();
    }

    private Page<ParameterHistory> rows(PageRequest request) {
        var all = policy.all();
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
                Column.text(
                        "",
                        context.text("admin.policy.source"),
                        each -> each.parameter().source()),
                Column.text("", context.text("admin.policy.change"), this::allowed));
    }

    private Component name(ParameterHistory each) {
        if (each.parameter().change() == AllowedChange.FIXED) {
            return new Span(words(each));
        }
        var link = new NativeButton(
                words(each), click -> new PolicyDialog(context, policy, each, words(each), list::reload).open());
        link.addClassName("hearth-link");
        return link;
    }

    private String words(ParameterHistory each) {
        return ParameterWords.name(context, each.parameter());
    }

    private String inForce(ParameterHistory each) {
        LocalDate today = context.time().today();
        var value = each.versions().stream()
                .filter(version -> !version.from().isAfter(today))
                .findFirst()
                .map(Policy.Version::value)
                .orElseGet(() -> each.parameter().defaultValue().toString());
        return ParameterWords.value(context, each.parameter(), value);
    }

    private String allowed(ParameterHistory each) {
        return context.text(
                "admin.policy.change." + each.parameter().change().name().toLowerCase(Locale.ROOT));
    }
}
