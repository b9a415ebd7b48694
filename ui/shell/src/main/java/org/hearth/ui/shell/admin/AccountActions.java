package org.hearth.ui.shell.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.hearth.ui.PageContext;

/** What else one may do with an account: lock it, give it a new password. */
final class AccountActions extends Div {

    AccountActions(PageContext context, boolean locked, Runnable lock, Runnable reset) {
        addClassNames("hearth-actions", "wide");
        add(
                new Button(context.text(locked ? "admin.users.unlock" : "admin.users.lock"), click -> lock.run()),
                new Button(context.text("admin.users.reset"), click -> reset.run()));
    }
}
