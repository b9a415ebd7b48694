package org.hearth.ui.shell.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearth.core.policy.AllowedChange;
import org.hearth.core.policy.Policy;
import org.hearth.core.policy.Policy.ParameterHistory;
import org.hearth.core.policy.PolicyParameter;
import org.hearth.core.policy.PolicyProposals;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.FormGrid;

/**
 * One parameter: the rule and its source, what was set so far and why, and, for those who may, a field that sets a value
 * from a day on or proposes it.
 */
final class PolicyDialog extends Dialog {

    private final PageContext context;
    private final PolicyServices services;
    private final RefusalNotice refusals;
    private final FormGrid form = new FormGrid();
    private final DayField from;
    private final TextField reason;
    private final Runnable changed;
    private final String words;

    PolicyDialog(
            PageContext context, PolicyServices services, ParameterHistory history, String words, Runnable changed) {
        super(words);
        this.context = context;
        this.services = services;
        this.words = words;
        this.changed = changed;
        refusals = new RefusalNotice(context);
        from = new DayField(context, context.text("admin.policy.from"));
        reason = new TextField(context.text("admin.policy.reason"));
        var parameter = history.parameter();
        add(new RuleWords(context, parameter), refusals);
        if (mayChange(parameter)) {
            ask(parameter);
        }
        add(new PolicyHistory(context, history, this::withdrawal));
        getFooter().add(new Button(context.text("ui.close"), click -> close()));
    }

    private boolean mayChange(PolicyParameter<?> parameter) {
        return parameter.change() != AllowedChange.FIXED && (sets() || proposes());
    }

    private boolean sets() {
        return context.access().allows(Policy.CHANGE);
    }

    private boolean proposes() {
        return context.access().allows(PolicyProposals.PROPOSE);
    }

    private void ask(PolicyParameter<?> parameter) {
        from.setValue(context.time().today());
        from.setHelperText(context.text("admin.policy.from.help"));
        reason.setMaxLength(Policy.REASON_LENGTH);
        reason.setHelperText(context.text("admin.policy.reason.help"));
        refusals.field("from", from).field("reason", reason);
        if (parameter.type() == Integer.class) {
            number(parameter);
        } else if (parameter.choices().isEmpty()) {
            words(parameter);
        } else {
            choice(parameter);
        }
        form.put(from);
        form.wide(reason);
        add(form);
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

    /** Nothing typed takes the words away. */
    @SuppressWarnings("unchecked")
    private void words(PolicyParameter<?> parameter) {
        var field = new TextField(context.text("admin.policy.value"));
        field.setMaxLength(PolicyParameter.TEXT_LENGTH);
        refusals.field("value", field);
        form.wide(field);
        foot(
                (PolicyParameter<String>) parameter,
                () -> Optional.of(field.getValue().strip()));
    }

    private <T> void foot(PolicyParameter<T> parameter, Supplier<Optional<T>> value) {
        var save = new Button(
                context.text(sets() ? "admin.policy.set" : "admin.policy.propose"),
                click -> value.get()
                        .ifPresentOrElse(
                                chosen -> save(parameter, chosen),
                                () -> form.getChildren()
                                        .findFirst()
                                        .ifPresent(field -> field.getElement().callJsFunction("focus"))));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(save);
    }

    private <T> void save(PolicyParameter<T> parameter, T value) {
        LocalDate day = from.getOptionalValue().orElseGet(() -> context.time().today());
        if (sets()) {
            refusals.attempt(
                    reasons -> services.policy().change(parameter, value, day, reason.getValue()),
                    () -> done("admin.policy.done"));
            return;
        }
        refusals.attempt(
                reasons -> services.proposals().propose(parameter, value, day, reason.getValue()),
                () -> done("admin.policy.proposed"));
    }

    /** How a planned version is taken back; nobody can who may not set values. */
    private Optional<Runnable> withdrawal(Policy.Version version) {
        return sets() ? Optional.of(() -> askToWithdraw(version)) : Optional.empty();
    }

    private void askToWithdraw(Policy.Version version) {
        ReasonDialog.ask(
                context,
                context.text("admin.policy.withdraw"),
                why -> services.policy().withdraw(version.id(), why),
                () -> done("admin.policy.withdrawn"));
    }

    private void done(String key) {
        close();
        changed.run();
        Notices.done(context, context.text(key, Map.of("name", words)));
    }
}
