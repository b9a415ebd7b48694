package org.hearth.ui.shell.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.hearth.core.security.LogIn;
import org.hearth.ui.shell.Shell;

/** Letting people in and out of the session of the current request. */
public final class Doorway {

    private final Shell shell;

    public Doorway(Shell shell) {
        this.shell = shell;
    }

    /** The current browser session. */
    BrowserSession session() {
        return BrowserSession.of(VaadinSession.getCurrent(), shell.core().time().now());
    }

    /** Tries a name and password from where the current request comes from. */
    LogIn.Result tryLogIn(String name, String password) {
        return shell.core().logIn().logIn(name.strip(), password, address());
    }

    /** Lets somebody in under a new session id and opens {@code address} afresh. */
    public void enter(LogIn.Result.Accepted accepted, String address) {
        open(accepted);
        UI.getCurrent().getPage().setLocation("/" + address);
    }

    /** Lets somebody in under a new session id; pages stay as they are. */
    void open(LogIn.Result.Accepted accepted) {
        boolean stranger = session().user().stream()
                .anyMatch(user -> !user.user().equals(accepted.caller().user()));
        if (stranger) {
            VaadinSession.getCurrent().getUIs().forEach(ui -> ui.getPage().setLocation("/"));
        }
        renewSessionId();
        session()
                .enter(
                        accepted.caller(),
                        accepted.mustChangePassword(),
                        shell.core().time().now());
    }

    /** Logs the current user out, closes every page of the session and shows the log-in page. */
    public void logOut() {
        if (session().caller().isPresent()) {
            shell.core().logIn().logOut();
        }
        session().leave();
        VaadinSession session = VaadinSession.getCurrent();
        session.getUIs().forEach(ui -> ui.getPage().setLocation("/login"));
        session.close();
    }

    private static void renewSessionId() {
        if (VaadinRequest.getCurrent() instanceof VaadinServletRequest request) {
            request.getHttpServletRequest().changeSessionId();
        }
    }

    private static String address() {
        return Optional.ofNullable(VaadinRequest.getCurrent())
                .map(VaadinRequest::getRemoteAddr)
                .orElse("");
    }
}
