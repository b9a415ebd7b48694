package org.hearth.ui.shell.session;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.function.Consumer;
import org.hearth.core.security.LogIn;
import org.hearth.ui.PageContext;
import org.hearth.ui.shell.Shell;

/** Name and password in a real form, so that password managers know it. */
@Tag("form")
final class LogInForm extends Component implements HasComponents {

    private final transient Doorway doorway;
    private final transient PageContext page;
    private final transient Consumer<LogIn.Result.Accepted> welcome;
    private final TextField name = new TextField();
    private final PasswordField password = new PasswordField();
    private final Div problem = new Div();

    LogInForm(Shell shell, PageContext page, Consumer<LogIn.Result.Accepted> welcome) {
        doorway = new Doorway(shell);
        this.page = page;
        this.welcome = welcome;
        name.setLabel(page.text("login.name"));
        name.setAutocomplete(Autocomplete.USERNAME);
        name.setAutocapitalize(Autocapitalize.NONE);
        name.getElement().setAttribute("name", "username");
        password.setLabel(page.text("login.password"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.getElement().setAttribute("name", "password");
        problem.addClassName("hearth-problem");
        problem.getElement().setAttribute("role", "alert");
        var submit = new Button(page.text("login.submit"), _ -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addClickShortcut(Key.ENTER).listenOn(this).setResetFocusOnActiveElement(true);
        add(problem, name, password, submit);
    }

    void focus() {
        name.focus();
    }

    private void submit() {
        problem.setText("");
        if (name.isEmpty() || password.isEmpty()) {
            refuse(page.text("login.incomplete"));
            return;
        }
        switch (doorway.tryLogIn(name.getValue(), password.getValue())) {
            case LogIn.Result.Accepted accepted -> welcome.accept(accepted);
            case LogIn.Result.Refused _ -> refuse(page.text("login.refused"));
            case LogIn.Result.Locked locked -> refuse(page.text("login.locked", Map.of("time", time(locked))));
        }
    }

    void refuse(String words) {
        problem.setText(words);
        password.clear();
        password.focus();
    }

    private String time(LogIn.Result.Locked locked) {
        ZoneId zone = page.time().agencyZone();
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(page.language())
                .format(locked.until().atZone(zone));
    }
}
