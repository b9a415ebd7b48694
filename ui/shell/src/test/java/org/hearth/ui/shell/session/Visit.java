package org.hearth.ui.shell.session;

import com.vaadin.flow.server.VaadinSession;
import java.time.Instant;
import org.hearth.core.security.Caller;

/** Lets somebody in without the log-in page. */
public final class Visit {

    private Visit() {}

    /** Somebody at work in {@code session} from now on. */
    public static BrowserSession enter(VaadinSession session, Caller caller) {
        BrowserSession browser = BrowserSession.of(session, Instant.now());
        browser.enter(caller, false, Instant.now());
        return browser;
    }
}
