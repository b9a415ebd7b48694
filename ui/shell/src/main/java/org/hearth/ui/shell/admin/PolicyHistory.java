package org.hearth.ui.shell.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.core.policy.Policy.ParameterHistory;
import org.hearth.core.policy.Policy.Version;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.ListLine;

/** What was set for a parameter: from what to what, from when on, by whom, and why. */
final class PolicyHistory extends Div {

    private final PageContext context;
    private final ParameterHistory history;
    private final DateWords dates;

    /** The history; {@code withdrawal} gives how a planned version is taken back, where the reader may. */
    PolicyHistory(PageContext context, ParameterHistory history, Function<Version, Optional<Runnable>> withdrawal) {
        this.context = context;
        this.history = history;
        dates = new DateWords(context);
        add(new H3(context.text("admin.policy.history")));
        if (history.versions().isEmpty()) {
            add(new Paragraph(context.text(
                    "admin.policy.history.none",
                    Map.of("value", value(history.parameter().defaultValue().toString())))));
            return;
        }
        LocalDate today = context.time().today();
        var planned = history.planned(today);
        var list = new UnorderedList();
        for (var version : history.versions()) {
            var item = line(version);
            if (planned.contains(version)) {
                withdrawal.apply(version).ifPresent(act -> item.add(button(version, act)));
            }
            list.add(item);
        }
        add(list);
    }

    private ListItem line(Version version) {
        var change = context.text(
                "admin.policy.history.change",
                Map.of(
                        "before", value(version.before()),
                        "value", value(version.value()),
                        "date", dates.date(version.from())));
        return new ListLine(
                change, set(version), approved(version), version.set().reason(), withdrawn(version));
    }

    private String set(Version version) {
        var day = LocalDate.ofInstant(version.set().at(), context.time().agencyZone());
        return version.set().by().isEmpty()
                ? context.text("admin.policy.history.on", Map.of("date", dates.date(day)))
                : context.text(
                        "admin.policy.history.by", Map.of("name", version.set().by(), "date", dates.date(day)));
    }

    private String approved(Version version) {
        return version.approvedBy().isEmpty()
                ? ""
                : context.text("admin.policy.history.approved", Map.of("name", version.approvedBy()));
    }

    private String withdrawn(Version version) {
        return version.withdrawal()
                .map(each -> context.text(
                        "admin.policy.history.withdrawn", Map.of("name", each.by(), "reason", each.reason())))
                .orElse("");
    }

    private Button button(Version version, Runnable act) {
        var button = new Button(context.text("admin.policy.withdraw"), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(context.text("admin.policy.withdraw") + ": " + value(version.value()));
        return button;
    }

    private String value(String stored) {
        return ParameterWords.value(context, history.parameter(), stored);
    }
}
