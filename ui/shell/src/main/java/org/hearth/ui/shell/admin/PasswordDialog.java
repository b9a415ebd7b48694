package org.hearth.ui.shell.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.hearth.ui.PageContext;

/** Shows a one-time password, once. */
final class PasswordDialog extends Dialog {

    PasswordDialog(PageContext context, String name, String password) {
        super(context.text("admin.users.password.title", Map.of("name", name)));
        setCloseOnOutsideClick(false);
        var secret = new Paragraph(password);
        secret.addClassName("hearth-secret");
        add(new Paragraph(context.text("admin.users.password.help")), secret);
        var close = new Button(context.text("admin.users.password.noted"), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(close);
    }
}
