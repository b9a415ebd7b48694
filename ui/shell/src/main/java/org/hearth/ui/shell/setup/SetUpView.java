package org.hearth.ui.shell.setup;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.security.LogIn;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.shell.Shell;
import org.hearth.ui.shell.session.DoorPage;
import org.hearth.ui.shell.session.Doorway;

/** The very first start: names the agency and its first administrator, guarded by the code on the console. */
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
    private final RefusalNotice notice;

    public SetUpView(Shell shell, PageContext page) {
        super(page, "setup.title");
        this.shell = shell;
        this.page = page;
        this.notice = new RefusalNotice(page);
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
        zone.setAllowCustomValue(true);
        zone.addCustomValueSetListener(typed -> choose(typed.getDetail()));
        bind();
        var submit = new Button(page.text("setup.submit"), _ -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        show("setup.explanation", notice, token, agency, zone, displayName, name, password, again, submit);
    }

    private void bind() {
        notice.field("token", token)
                .field("agency", agency)
                .field("zone", zone)
                .field("display_name", displayName)
                .field("name", name)
                .field("password", password)
                .field("again", again);
        Stream.<HasValidation>of(token, agency, zone, displayName, name, password, again)
                .forEach(field -> field.setManualValidation(true));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement()
                .executeJs("return Intl.DateTimeFormat().resolvedOptions().timeZone || \"\"")
                .then(String.class, this::propose);
    }

    /** The zone of the browser is most often the agency's. */
    private void propose(String id) {
        if (zone.isEmpty() && !id.isEmpty()) {
            TimeZones.find(id).ifPresent(zone::setValue);
        }
    }

    private void choose(String typed) {
        var found = TimeZones.find(typed);
        found.ifPresent(zone::setValue);
        zone.setErrorMessage(page.text("setup.zone.unknown"));
        zone.setInvalid(found.isEmpty());
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
        notice.clear();
        var found = faults();
        if (!found.isEmpty()) {
            refuse(found);
            return;
        }
        try {
            answer(shell.core().logIn().setUp(token.getValue().strip(), data()));
        } catch (RuleViolation refused) {
            refuse(refused.refusals());
        }
    }

    private List<Refusal> faults() {
        var found = new ArrayList<Refusal>();
        fields().forEach((field, typed) -> {
            if (typed.isEmpty()) {
                found.add(Refusal.of(RefusalCode.E_REQ, "", "setup." + field + ".missing")
                        .at(field));
            }
        });
        if (!again.isEmpty() && !password.getValue().equals(again.getValue())) {
            found.add(Refusal.of(RefusalCode.E_FMT, "", "password.differ").at("again"));
        }
        return found;
    }

    /** By the names that refusals use, in reading order. */
    private SequencedMap<String, HasValue<?, ?>> fields() {
        var fields = new LinkedHashMap<String, HasValue<?, ?>>();
        fields.put("token", token);
        fields.put("agency", agency);
        fields.put("zone", zone);
        fields.put("display_name", displayName);
        fields.put("name", name);
        fields.put("password", password);
        fields.put("again", again);
        return fields;
    }

    private void refuse(List<Refusal> refusals) {
        notice.show(refusals);
        fields().values().stream()
                .filter(field -> field instanceof HasValidation marked && marked.isInvalid())
                .findFirst()
                .ifPresent(SetUpView::focus);
    }

    private static void focus(HasValue<?, ?> field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
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
            case LogIn.Result.Refused _ ->
                refuse(List.of(
                        Refusal.of(RefusalCode.E_FMT, "", "setup.wrong-token").at("token")));
            case LogIn.Result.Locked _ -> refuse(List.of(Refusal.of(RefusalCode.E_STATE, "", "setup.locked")));
        }
    }
}
