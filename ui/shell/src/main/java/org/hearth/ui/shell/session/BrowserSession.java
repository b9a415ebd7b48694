package org.hearth.ui.shell.session;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.security.Caller;

/** Who sits at a browser, and since when nobody touched it. Kept in the HTTP session; safe for every thread. */
public final class BrowserSession {

    private static final String KEY = BrowserSession.class.getName();

    /** How far a browser session is. */
    public enum State {
        /** Nobody has logged in. */
        ANONYMOUS,
        /** Logged in with a one-time password, which must be changed first. */
        PASSWORD_DUE,
        /** Somebody is at work. */
        OPEN,
        /** Nobody touched it for long: it will lock soon. */
        WARNED,
        /** Only the same user may go on, after giving the password. */
        LOCKED
    }

    private State state = State.ANONYMOUS;
    private State shown = State.ANONYMOUS;
    private Optional<Caller> user = Optional.empty();
    private Instant seen;

    BrowserSession(Instant now) {
        seen = now;
    }

    /** The one of this HTTP session, if there is one. */
    public static Optional<BrowserSession> find(Optional<HttpSession> http) {
        return http.map(h -> h.getAttribute(KEY)).map(BrowserSession.class::cast);
    }

    /** The one of this Vaadin session; made when it is asked for the first time. */
    public static BrowserSession of(VaadinSession session, Instant now) {
        return find(session).orElseGet(() -> {
            var fresh = new BrowserSession(now);
            session.getSession().setAttribute(KEY, fresh);
            return fresh;
        });
    }

    /** The one of this Vaadin session, if it has one and did not end. */
    public static Optional<BrowserSession> find(VaadinSession session) {
        try {
            return Optional.ofNullable(session.getSession())
                    .map((WrappedSession wrapped) -> wrapped.getAttribute(KEY))
                    .map(BrowserSession.class::cast);
        } catch (IllegalStateException ended) {
            return Optional.empty();
        }
    }

    /** Who acts: empty before log-in and while the page is locked. */
    public synchronized Optional<Caller> caller() {
        return state == State.LOCKED ? Optional.empty() : user;
    }

    /** Who logged in last, also while the page is locked. */
    public synchronized Optional<Caller> user() {
        return user;
    }

    /** How far it is. */
    public synchronized State state() {
        return state;
    }

    synchronized void enter(Caller caller, boolean passwordDue, Instant now) {
        user = Optional.of(caller);
        state = passwordDue ? State.PASSWORD_DUE : State.OPEN;
        seen = now;
    }

    synchronized void leave() {
        user = Optional.empty();
        state = State.ANONYMOUS;
    }

    /** Logs {@code who} out, whatever the state; false when somebody else sits here, or nobody. */
    public synchronized boolean end(UUID who) {
        boolean here = user.stream().anyMatch(each -> each.user().equals(who));
        if (here) {
            leave();
        }
        return here;
    }

    synchronized void passwordChanged() {
        state = State.OPEN;
    }

    /** A key or a touch: takes a warning back; opens nothing that is locked. */
    public synchronized void touched(Instant now) {
        seen = now;
        if (state == State.WARNED) {
            state = State.OPEN;
        }
    }

    /** The same user, reading another language from now on. */
    public synchronized void reads(Caller caller) {
        user = user.map(each -> each.user().equals(caller.user()) ? caller : each);
    }

    private boolean isAtWork() {
        return state == State.OPEN || state == State.WARNED || state == State.PASSWORD_DUE;
    }

    /** Moves to what the clock says; the new state when the pages do not show it yet. */
    synchronized Optional<State> tick(Instant warnBefore, Instant lockBefore) {
        if (isAtWork() && seen.isBefore(lockBefore)) {
            state = State.LOCKED;
        } else if (state == State.OPEN && seen.isBefore(warnBefore)) {
            state = State.WARNED;
        }
        if (state == shown) {
            return Optional.empty();
        }
        shown = state;
        return Optional.of(state);
    }
}
