package org.hearth.ui.shell.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.security.LogIn;
import org.hearth.ui.PageContext;
import org.hearth.ui.shell.Shell;
import org.hearth.ui.shell.session.DoorPage;
import org.hearth.ui.shell.session.Doorway;

/** The very first start: names the agency and its first administrator, guarded by the token on the console. */
public final class SetUpView extends DoorPage {

    private final transient Shell shell;
    private final transient PageContext page;
    private final PasswordField token = new PasswordField();
    private final TextField agency = new TextField();
    private final ComboBox<ZoneId> zone = new ComboBox<>();
    private final TextField displayName = new TextField();
    private final TextField name = new TextField();
    private final PasswordField password = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final Div problem = new Div();

    public SetUpView(Shell shell, PageContext page) {
        super(page, "setup.title");
        this.shell = shell;
        this.page = page;
        label();
        zone.setItems(TimeZones.all());
        zone.setItemLabelGenerator(ZoneId::getId);
        token.setAutocomplete(Autocomplete.OFF);
        agency.setAutocomplete(Autocomplete.ORGANIZATION);
        displayName.setAutocomplete(Autocomplete.NAME);
        name.setAutocomplete(Autocomplete.USERNAME);
        name.setAutocapitalize(Autocapitalize.NONE);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        problem.addClassName("hearth-problem");
        problem.getElement().setAttribute("role", "alert");
        var submit = new Button(page.text("setup.submit"), _ -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        show("setup.explanation", token, agency, zone, displayName, name, password, again, problem, submit);
    }

    private void label() {
        token.setLabel(page.text("setup.token"));
        token.setHelperText(page.text("setup.token.help"));
        agency.setLabel(page.text("setup.agency"));
        zone.setLabel(page.text("setup.zone"));
        zone.setHelperText(page.text("setup.zone.help"));
        displayName.setLabel(page.text("setup.display-name"));
        displayName.setHelperText(page.text("setup.display-name.help"));
        name.setLabel(page.text("login.name"));
        password.setLabel(page.text("login.password"));
        password.setHelperText(page.text("password.help"));
        again.setLabel(page.text("password.again"));
        Stream.<Component>of(token, agency, zone, displayName, name, password, again)
                .forEach(field -> field.getElement().setProperty("required", true));
    }

    private void submit() {
        boolean incomplete = Stream.<HasValue<?, ?>>of(token, agency, zone, displayName, name, password)
                .anyMatch(HasValue::isEmpty);
        if (incomplete) {
            problem.setText(page.text("setup.incomplete"));
            return;
        }
        if (!password.getValue().equals(again.getValue())) {
            problem.setText(page.text("password.differ"));
            again.focus();
            return;
        }
        try {
            answer(shell.core().logIn().setUp(token.getValue().strip(), data()));
        } catch (RuleViolation refused) {
            problem.setText(refused.refusals().stream()
                    .map(refusal -> page.messages().explain(refusal, page.language()))
                    .map(words -> (words.what() + " " + words.next()).strip())
                    .collect(Collectors.joining(" ")));
        }
    }

    private LogIn.SetUp data() {
        return new LogIn.SetUp(
                agency.getValue().strip(),
                zone.getValue(),
                name.getValue().strip(),
                displayName.getValue().strip(),
                password.getValue());
    }

    private void answer(LogIn.Result result) {
        switch (result) {
            case LogIn.Result.Accepted accepted -> new Doorway(shell).enter(accepted, "");
            case LogIn.Result.Refused _ -> {
                problem.setText(page.text("setup.wrong-token"));
                token.focus();
            }
            case LogIn.Result.Locked _ -> problem.setText(page.text("setup.locked"));
        }
    }
}
