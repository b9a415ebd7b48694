package org.hearth.ui.shell.report;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.function.Consumer;
import org.hearth.core.report.Dimension;
import org.hearth.core.report.Outline;
import org.hearth.core.report.Period;
import org.hearth.core.report.ReportFilter;
import org.hearth.ui.PageContext;
import org.hearth.ui.form.DayField;

/** What a report looks at: its period, and what its indicator can be narrowed by. */
final class FilterFields extends Div {

    private final PageContext context;
    private final transient ReportFilter filter;
    private final transient Consumer<ReportFilter> changed;

    FilterFields(PageContext context, Outline outline, ReportFilter filter, Consumer<ReportFilter> changed) {
        this.context = context;
        this.filter = filter;
        this.changed = changed;
        addClassName("hearth-filters");
        if (outline.periods().isEmpty()) {
            days();
        } else {
            add(periods(outline));
        }
        outline.dimensions().forEach(each -> add(choices(each)));
    }

    private Select<Period> periods(Outline outline) {
        var field = new Select<Period>();
        field.setLabel(context.text("reports.period"));
        field.setItems(outline.periods());
        field.setItemLabelGenerator(Period::label);
        field.setValue(filter.period());
        field.addValueChangeListener(change -> changed.accept(new ReportFilter(change.getValue(), filter.only())));
        return field;
    }

    private void days() {
        var from = new DayField(context, context.text("reports.from"));
        var until = new DayField(context, context.text("reports.until"));
        from.setValue(filter.period().from());
        until.setValue(filter.period().until());
        from.addValueChangeListener(change -> choose(from, until));
        until.addValueChangeListener(change -> choose(from, until));
        add(from, until);
    }

    private void choose(DayField from, DayField until) {
        boolean backwards =
                !from.isEmpty() && !until.isEmpty() && until.getValue().isBefore(from.getValue());
        until.setErrorMessage(backwards ? context.text("reports.backwards") : "");
        until.setInvalid(backwards);
        if (!from.isEmpty() && !until.isEmpty() && !backwards) {
            changed.accept(new ReportFilter(Period.of(from.getValue(), until.getValue()), filter.only()));
        }
    }

    private Select<Dimension.Choice> choices(Dimension dimension) {
        var words = new ReportWords(context);
        var all = context.text("reports.all");
        var field = new Select<Dimension.Choice>();
        field.setLabel(context.text("report.dimension." + dimension.code()));
        field.setItems(dimension.choices());
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(all);
        field.setItemLabelGenerator(each -> each == null ? all : words.of(each.name()));
        dimension.choices().stream()
                .filter(each -> filter.value(dimension.code())
                        .filter(each.value()::equals)
                        .isPresent())
                .findFirst()
                .ifPresent(field::setValue);
        field.addValueChangeListener(change -> {
            var wide = new HashMap<>(filter.only());
            wide.remove(dimension.code());
            var others = new ReportFilter(filter.period(), wide);
            changed.accept(field.getOptionalValue()
                    .map(each -> others.with(dimension.code(), each.value()))
                    .orElse(others));
        });
        return field;
    }
}
