package org.hearth.ui.shell.session;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Optional;
import org.hearth.core.security.Caller;
import org.hearth.core.security.LogIn;
import org.hearth.ui.PageContext;
import org.hearth.ui.shell.Shell;

/**
 * What one open page shows over itself while nobody is at it: the warning, then the lock. The page below stays on the
 * server as it is; a strictly modal dialog makes the server deaf to everything below it.
 */
final class IdleDialog {

    private static final String LOG_IN = "login";

    private final UI ui;
    private final Shell shell;
    private final PageContext page;
    private final Doorway doorway;
    private Optional<Dialog> open = Optional.empty();

    private IdleDialog(UI ui, Shell shell) {
        this.ui = ui;
        this.shell = shell;
        page = shell.pageContext(ui.getLocale());
        doorway = new Doorway(shell);
    }

    /** The one of {@code ui}. */
    static IdleDialog of(UI ui, Shell shell) {
        return Optional.ofNullable(ComponentUtil.getData(ui, IdleDialog.class)).orElseGet(() -> {
            var fresh = new IdleDialog(ui, shell);
            ComponentUtil.setData(ui, IdleDialog.class, fresh);
            return fresh;
        });
    }

    void show(BrowserSession.State state) {
        if (state == BrowserSession.State.PASSWORD_DUE && open.isPresent()) {
            // the dialog stays: the page below opens to nobody who has yet to choose a password
            ui.getPage().setLocation("/password");
            return;
        }
        open.ifPresent(Dialog::close);
        open = switch (state) {
            case WARNED -> Optional.of(warning());
            case LOCKED -> Optional.of(lock());
            case ANONYMOUS, PASSWORD_DUE, OPEN -> Optional.empty();
        };
        open.ifPresent(Dialog::open);
    }

    private Dialog warning() {
        var dialog = dialog("idle.warning.title");
        long minutes = Math.max(1, shell.settings().warning().toMinutes());
        dialog.add(new Paragraph(page.text("idle.warning.explanation", Map.of("minutes", minutes))));
        var stay = new Button(page.text("idle.warning.stay"), _ -> stay());
        stay.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        stay.setAutofocus(true);
        dialog.getFooter().add(new Button(page.text("idle.warning.leave"), _ -> doorway.logOut()), stay);
        return dialog;
    }

    private void stay() {
        doorway.session().touched(shell.core().time().now());
        show(BrowserSession.State.OPEN);
    }

    private Dialog lock() {
        var dialog = dialog("idle.lock.title");
        dialog.addClassName("hearth-lock");
        String who = doorwayUser().map(Caller::displayName).orElse("");
        var form = new LogInForm[1];
        form[0] = new LogInForm(shell, page, accepted -> unlock(accepted, form[0]));
        dialog.add(new Paragraph(page.text("idle.lock.explanation", Map.of("name", who))), form[0]);
        dialog.getFooter().add(new Button(page.text("idle.lock.leave"), _ -> doorway.logOut()));
        return dialog;
    }

    private void unlock(LogIn.Result.Accepted accepted, LogInForm form) {
        boolean same = doorwayUser().stream()
                .anyMatch(user -> user.user().equals(accepted.caller().user()));
        if (!same) {
            form.refuse(page.text("idle.lock.stranger"));
            return;
        }
        doorway.open(accepted);
        show(doorway.session().state());
        if (ui.getInternals().getActiveViewLocation().getPath().equals(LOG_IN)) {
            // The page below was taken away with its module while nobody was there to be taken home.
            ui.navigate("");
        }
    }

    private Optional<Caller> doorwayUser() {
        return BrowserSession.find(ui.getSession()).flatMap(BrowserSession::user);
    }

    private Dialog dialog(String title) {
        var dialog = new Dialog(page.text(title));
        dialog.setModality(ModalityMode.STRICT);
        dialog.setCloseOnEsc(false);
        dialog.setCloseOnOutsideClick(false);
        return dialog;
    }
}
