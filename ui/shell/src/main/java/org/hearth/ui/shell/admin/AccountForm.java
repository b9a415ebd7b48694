package org.hearth.ui.shell.admin;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.core.security.Accounts.Account;
import org.hearth.core.security.Accounts.AccountProfile;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.MergeDialog;

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
        language.setValue(LANGUAGES.stream()
                .filter(each ->
                        each.getLanguage().equals(account.profile().language().getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH));
        email.setValue(account.profile().email());
        roles.setValue(account.profile().roles());
    }

    MergeDialog merge(MergeDialog dialog, AccountProfile theirs) {
        return dialog.text(
                        context.text("admin.users.display"),
                        display.getValue(),
                        theirs.displayName(),
                        display::setValue)
                .text(context.text("admin.users.code"), code.getValue(), theirs.staffCode(), code::setValue)
                .text(context.text("admin.users.email"), email.getValue(), theirs.email(), email::setValue)
                .field(
                        context.text("admin.users.roles"),
                        roles.getValue(),
                        theirs.roles(),
                        this::words,
                        roles::setValue);
    }

    private String words(Set<String> codes) {
        return codes.stream().map(each -> context.text("role." + each)).sorted().collect(Collectors.joining(", "));
    }

    String name() {
        return name.getValue();
    }

    AccountProfile profile() {
        return new AccountProfile(
                display.getValue(), code.getValue(), language.getValue(), roles.getValue(), email.getValue());
    }
}
