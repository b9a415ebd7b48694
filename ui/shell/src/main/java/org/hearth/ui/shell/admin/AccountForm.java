package org.hearth.ui.shell.admin;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.hearth.core.security.Accounts.Account;
import org.hearth.core.security.Accounts.AccountProfile;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.MergeDialog;
import org.hearth.ui.form.Versions;

/** The fields of an account. */
final class AccountForm extends Div {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("es"));

    private final PageContext context;
    private final TextField name = new TextField();
    private final TextField display = new TextField();
    private final TextField code = new TextField();
    private final EmailField email = new EmailField();
    private final Select<Locale> language = new Select<>();
    private final CheckboxGroup<String> roles = new CheckboxGroup<>();

    AccountForm(PageContext context, List<String> choices) {
        this.context = context;
        name.setLabel(context.text("admin.users.name"));
        name.setHelperText(context.text("admin.users.name.help"));
        name.setRequiredIndicatorVisible(true);
        display.setLabel(context.text("admin.users.display"));
        display.setMaxLength(AccountProfile.DISPLAY_NAME_LENGTH);
        display.setRequiredIndicatorVisible(true);
        code.setLabel(context.text("admin.users.code"));
        code.setHelperText(context.text("admin.users.code.help"));
        code.setMaxLength(AccountProfile.STAFF_CODE_LENGTH);
        email.setLabel(context.text("admin.users.email"));
        email.setHelperText(context.text("admin.users.email.help"));
        email.setMaxLength(AccountProfile.EMAIL_LENGTH);
        language.setLabel(context.text("layout.language"));
        language.setItems(LANGUAGES);
        language.setItemLabelGenerator(each -> each.getDisplayLanguage(each));
        language.setValue(LANGUAGES.getFirst());
        roles.setLabel(context.text("admin.users.roles"));
        roles.setItems(choices);
        roles.setItemLabelGenerator(each -> context.text("role." + each));
        add(new FormGrid(display, name, code, language, email).wide(roles));
    }

    void bind(RefusalNotice refusals) {
        refusals.field("name", name)
                .field("display_name", display)
                .field("staff_code", code)
                .field("language", language)
                .field("email", email)
                .field("roles", roles);
    }

    void show(Account account) {
        name.setValue(account.name());
        name.setReadOnly(true);
        display.setValue(account.profile().displayName());
        code.setValue(account.profile().staffCode());
        language.setValue(known(account.profile().language()));
        email.setValue(account.profile().email());
        roles.setValue(account.profile().roles());
    }

    MergeDialog merge(MergeDialog dialog, AccountProfile base, AccountProfile theirs) {
        var all = new Versions<>(base, profile(), theirs);
        return dialog.text(context.text("admin.users.display"), all.of(AccountProfile::displayName), display::setValue)
                .text(context.text("admin.users.code"), all.of(AccountProfile::staffCode), code::setValue)
                .text(context.text("admin.users.email"), all.of(AccountProfile::email), email::setValue)
                .field(
                        context.text("layout.language"),
                        all.of(each -> known(each.language())),
                        each -> each.getDisplayLanguage(each),
                        language::setValue)
                .ticks(all.of(AccountProfile::roles), roles::setValue);
    }

    private static Locale known(Locale language) {
        return LANGUAGES.stream()
                .filter(each -> each.getLanguage().equals(language.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    String name() {
        return name.getValue();
    }

    AccountProfile profile() {
        return new AccountProfile(
                display.getValue(), code.getValue(), language.getValue(), roles.getValue(), email.getValue());
    }
}
