package org.hearth.ui.shell.session;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.stream.Collectors;
import org.hearth.core.failure.RuleViolation;
import org.hearth.ui.PageContext;
import org.hearth.ui.shell.Shell;

/** Changing one's own password: at will, and before anything else after a one-time password. */
public final class ChangePasswordView extends DoorPage {

    private final transient Shell shell;
    private final transient PageContext page;
    private final transient Doorway doorway;
    private final PasswordField old = field("password.old", Autocomplete.CURRENT_PASSWORD);
    private final PasswordField fresh = field("password.fresh", Autocomplete.NEW_PASSWORD);
    private final PasswordField again = field("password.again", Autocomplete.NEW_PASSWORD);
    private final Div problem = new Div();

    public ChangePasswordView(Shell shell, PageContext page) {
        super(page, "password.title");
        this.shell = shell;
        this.page = page;
        doorway = new Doorway(shell);
        for (PasswordField field : new PasswordField[] {old, fresh, again}) {
            field.setLabel(page.text(field.getLabel()));
        }
        fresh.setHelperText(page.text("password.help"));
        problem.addClassName("hearth-problem");
        problem.getElement().setAttribute("role", "alert");
        var submit = new Button(page.text("password.submit"), _ -> change());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addClickShortcut(Key.ENTER).setResetFocusOnActiveElement(true);
        boolean due = doorway.session().state() == BrowserSession.State.PASSWORD_DUE;
        show(due ? "password.due" : "password.explanation", problem, old, fresh, again, submit);
    }

    private void change() {
        if (!fresh.getValue().equals(again.getValue())) {
            problem.setText(page.text("password.differ"));
            again.focus();
            return;
        }
        try {
            shell.core().logIn().changePassword(old.getValue(), fresh.getValue());
        } catch (RuleViolation refused) {
            problem.setText(refused.refusals().stream()
                    .map(refusal -> page.messages().explain(refusal, page.language()))
                    .map(words -> (words.what() + " " + words.next()).strip())
                    .collect(Collectors.joining(" ")));
            return;
        }
        doorway.session().passwordChanged();
        UI.getCurrent().getPage().setLocation("/");
    }

    private static PasswordField field(String label, Autocomplete autocomplete) {
        var field = new PasswordField(label);
        field.setAutocomplete(autocomplete);
        field.setWidthFull();
        return field;
    }
}
