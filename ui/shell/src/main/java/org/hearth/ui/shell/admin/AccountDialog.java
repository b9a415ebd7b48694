package org.hearth.ui.shell.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Map;
import java.util.UUID;
import org.hearth.core.failure.NotFound;
import org.hearth.core.security.Accounts;
import org.hearth.core.security.Accounts.Account;
import org.hearth.core.security.Accounts.OneTimePassword;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.Confirmation;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.MergeDialog;

/** Makes or changes one account. */
final class AccountDialog {

    private final PageContext context;
    private final Accounts accounts;
    private final Runnable changed;
    private final Dialog dialog = new Dialog();
    private final RefusalNotice refusals;
    private final AccountForm form;

    AccountDialog(PageContext context, Accounts accounts, Runnable changed) {
        this.context = context;
        this.accounts = accounts;
        this.changed = changed;
        this.refusals = new RefusalNotice(context);
        this.form = new AccountForm(context, accounts.roles());
        form.bind(refusals);
        dialog.addClassName("hearth-dialog");
        dialog.add(refusals, form);
    }

    void create() {
        dialog.setHeaderTitle(context.text("admin.users.new"));
        foot("admin.users.create", () -> {
            var made = new OneTimePassword[1];
            refusals.attempt(
                    reasons -> made[0] = accounts.create(form.name(), form.profile()),
                    () -> finished(form.profile().displayName(), made[0]));
        });
        dialog.open();
    }

    void change(UUID id) {
        Account account;
        try {
            account = accounts.get(id);
        } catch (NotFound gone) {
            changed.run();
            return;
        }
        dialog.setHeaderTitle(account.profile().displayName());
        form.show(account);
        form.add(new AccountActions(context, account.locked(), () -> lock(account), () -> reset(account)));
        save(account);
        dialog.open();
    }

    private void save(Account account) {
        refusals.whenStale(() -> merge(account));
        foot(
                "admin.users.save",
                () -> refusals.attempt(
                        reasons -> accounts.change(account.id(), account.version(), form.profile()),
                        () -> done("admin.users.saved", account)));
    }

    private void merge(Account loaded) {
        var theirs = accounts.get(loaded.id());
        form.merge(new MergeDialog(context), loaded.profile(), theirs.profile()).open(() -> {
            save(theirs);
            refusals.attempt(
                    reasons -> accounts.change(theirs.id(), theirs.version(), form.profile()),
                    () -> done("admin.users.saved", theirs));
        });
    }

    private void lock(Account account) {
        refusals.attempt(
                reasons -> {
                    if (account.locked()) {
                        accounts.unlock(account.id());
                    } else {
                        accounts.lock(account.id());
                    }
                },
                () -> done(account.locked() ? "admin.users.unlocked" : "admin.users.now_locked", account));
    }

    private void reset(Account account) {
        var name = account.profile().displayName();
        Confirmation.ask(
                context,
                context.text("admin.users.reset.ask", Map.of("name", name)),
                context.text("admin.users.reset.consequence"),
                context.text("admin.users.reset"),
                () -> {
                    var made = new OneTimePassword[1];
                    refusals.attempt(
                            reasons -> made[0] = accounts.resetPassword(account.id()), () -> finished(name, made[0]));
                });
    }

    private void finished(String name, OneTimePassword password) {
        dialog.close();
        changed.run();
        new PasswordDialog(context, name, password.password()).open();
    }

    private void done(String key, Account account) {
        dialog.close();
        changed.run();
        Notices.done(context, context.text(key, Map.of("name", account.profile().displayName())));
    }

    private void foot(String verb, Runnable save) {
        dialog.getFooter().removeAll();
        var button = new Button(context.text(verb), click -> save.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(context.text("ui.cancel"), click -> dialog.close()), button);
    }
}
