package org.hearth.ui.shell.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearth.core.policy.Policy;
import org.hearth.core.policy.Policy.ParameterHistory;
import org.hearth.core.policy.PolicyParameter;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.part.DateWords;

/** Sets a parameter from a day on; older values stay readable below. */
final class PolicyDialog extends Dialog {

    private final PageContext context;
    private final Policy policy;
    private final RefusalNotice refusals;
    private final FormGrid form = new FormGrid();
    private final DayField from;
    private final Runnable changed;
    private final String words;

    PolicyDialog(PageContext context, Policy policy, ParameterHistory history, String words, Runnable changed) {
        super(words);
        this.context = context;
        this.policy = policy;
        this.words = words;
        this.changed = changed;
        this.refusals = new RefusalNotice(context);
        add(new Paragraph(history.parameter().source()), refusals, form);
        from = new DayField(context, context.text("admin.policy.from"));
        from.setValue(context.time().today());
        refusals.field("from", from);
        fill(history.parameter());
        form.put(from);
        if (!history.versions().isEmpty()) {
            add(new Paragraph(context.text("admin.policy.history")), versions(history));
        }
    }

    private void fill(PolicyParameter<?> parameter) {
        if (parameter.type() == Integer.class) {
            number(parameter);
            return;
        }
        choice(parameter);
    }

    @SuppressWarnings("unchecked")
    private void number(PolicyParameter<?> parameter) {
        var field = new IntegerField(context.text("admin.policy.value"));
        field.setStepButtonsVisible(true);
        refusals.field("value", field);
        form.put(field);
        foot((PolicyParameter<Integer>) parameter, field::getOptionalValue);
    }

    @SuppressWarnings("unchecked")
    private void choice(PolicyParameter<?> parameter) {
        var field = new Select<String>();
        field.setLabel(context.text("admin.policy.value"));
        field.setItems(parameter.choices());
        field.setItemLabelGenerator(choice -> ParameterWords.value(context, parameter, choice));
        refusals.field("value", field);
        form.put(field);
        foot((PolicyParameter<String>) parameter, field::getOptionalValue);
    }

    private <T> void foot(PolicyParameter<T> parameter, Supplier<Optional<T>> value) {
        var save = new Button(
                context.text("admin.policy.set"),
                click -> value.get()
                        .ifPresentOrElse(
                                chosen -> set(parameter, chosen),
                                () -> form.getChildren()
                                        .findFirst()
                                        .ifPresent(field -> field.getElement().callJsFunction("focus"))));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(context.text("ui.cancel"), click -> close()), save);
    }

    private <T> void set(PolicyParameter<T> parameter, T value) {
        LocalDate day = from.getOptionalValue().orElseGet(() -> context.time().today());
        refusals.attempt(reasons -> policy.change(parameter, value, day), () -> {
            close();
            changed.run();
            Notices.done(context, context.text("admin.policy.done", Map.of("name", words)));
        });
    }

    private UnorderedList versions(ParameterHistory history) {
        var list = new UnorderedList();
        var dates = new DateWords(context);
        for (var version : history.versions()) {
            list.add(new ListItem(context.text(
                    "admin.policy.version",
                    Map.of(
                            "value",
                            ParameterWords.value(context, history.parameter(), version.value()),
                            "date",
                            dates.date(version.from())))));
        }
        return list;
    }
}
