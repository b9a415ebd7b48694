package org.hearth.ui.shell.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.hearth.core.policy.Policy;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.FormGrid;

/** Asks why, then acts. */
final class ReasonDialog {

    private ReasonDialog() {}

    /**
     * Asks.
     *
     * @param verb the act, as the button says it
     * @param act acts for the reason that was given, or refuses
     * @param done runs once the act has succeeded
     */
    static void ask(PageContext context, String verb, Consumer<String> act, Runnable done) {
        var dialog = new Dialog(verb);
        var refusals = new RefusalNotice(context);
        var reason = new TextField(context.text("admin.policy.reason"));
        reason.setMaxLength(Policy.REASON_LENGTH);
        refusals.field("reason", reason);
        dialog.add(refusals, new FormGrid().wide(reason));
        var button = new Button(
                verb,
                click -> refusals.attempt(reasons -> act.accept(reason.getValue()), () -> {
                    dialog.close();
                    done.run();
                }));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(context.text("ui.cancel"), click -> dialog.close()), button);
        dialog.open();
    }
}
