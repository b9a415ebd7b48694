package org.hearth.ui.shell.web;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hearth.core.security.Caller;
import org.hearth.ui.shell.Shell;
import org.hearth.ui.shell.session.BrowserSession;

/** Decides for an address and a visitor: open, elsewhere first, or no such page. Asked twice: for the request and in the page. */
final class Gate {

    static final String LOG_IN = "login";
    static final String SET_UP = "setup";
    static final String PASSWORD = "password";

    private final Shell shell;
    private final Pages pages;
    private final AtomicBoolean setUp = new AtomicBoolean();

    Gate(Shell shell, Pages pages) {
        this.shell = shell;
        this.pages = pages;
    }

    /** What the gate says. */
    sealed interface Answer {
        /** Come in. */
        record Open() implements Answer {}

        /** First to this path. */
        record Elsewhere(String path) implements Answer {}

        /** Nothing here, or nothing that the visitor may know of. */
        record Unknown() implements Answer {}
    }

    Answer answer(String path, Optional<BrowserSession> visitor) {
        if (needsSetUp()) {
            return only(SET_UP, path);
        }
        return switch (visitor.map(BrowserSession::state).orElse(BrowserSession.State.ANONYMOUS)) {
            case ANONYMOUS, LOCKED -> only(LOG_IN, path);
            case PASSWORD_DUE -> only(PASSWORD, path);
            case OPEN, WARNED ->
                visitor.flatMap(BrowserSession::caller)
                        .map(caller -> answer(path, caller))
                        .orElseGet(() -> only(LOG_IN, path));
        };
    }

    private Answer answer(String path, Caller caller) {
        if (path.equals(PASSWORD)) {
            return new Answer.Open();
        }
        if (path.equals(LOG_IN) || path.equals(SET_UP)) {
            return new Answer.Elsewhere("");
        }
        boolean visible = pages.at(path)
                .flatMap(pages::of)
                .filter(view -> shell.core().access().as(caller, () -> shell.allows(view.permission())))
                .isPresent();
        return visible ? new Answer.Open() : new Answer.Unknown();
    }

    private boolean needsSetUp() {
        if (!setUp.get()) {
            setUp.set(!shell.core().logIn().needsSetUp());
        }
        return !setUp.get();
    }

    private static Answer only(String allowed, String path) {
        return path.equals(allowed) ? new Answer.Open() : new Answer.Elsewhere(allowed);
    }
}
