package org.hearth.ui.shell.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.shared.communication.PushMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hearth.ui.shell.session.BrowserSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The browser sessions of this server: ending those of a user, and taking all users off a module that goes. */
final class OpenPages {

    private static final Logger LOG = LoggerFactory.getLogger(OpenPages.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int NOTICE_MILLIS = 8000;

    private final Set<VaadinSession> sessions = ConcurrentHashMap.newKeySet();

    void opened(VaadinSession session) {
        sessions.add(session);
    }

    void closed(VaadinSession session) {
        sessions.remove(session);
    }

    Collection<VaadinSession> sessions() {
        return Set.copyOf(sessions);
    }

    /** Logs a user out everywhere, because rights or password changed. */
    void end(UUID user) {
        VaadinSession own = VaadinSession.getCurrent();
        for (VaadinSession session : sessions()) {
            // whoever does it to themselves first gets the answer to the request that did it
            boolean now = !session.equals(own) && end(session, user);
            if (now || session.equals(own)) {
                Thread.startVirtualThread(() -> sendOut(session, user, now));
            }
        }
    }

    private static boolean end(VaadinSession session, UUID user) {
        return BrowserSession.find(session).stream().anyMatch(browser -> browser.end(user));
    }

    private static void sendOut(VaadinSession session, UUID user, boolean ended) {
        session.lock();
        try {
            if (!ended && !end(session, user)) {
                return;
            }
            session.getUIs().forEach(ui -> ui.getPage().setLocation("/" + Gate.LOG_IN));
        } finally {
            session.unlock();
        }
        try {
            Optional.ofNullable(session.getSession()).ifPresent(WrappedSession::invalidate);
        } catch (IllegalStateException over) {
            LOG.debug("The session was over already", over);
        }
    }

    /** Returns when nobody sees a component of {@code loader} any more, or patience is over. */
    void leave(ClassLoader loader) {
        VaadinSession own = VaadinSession.getCurrent();
        boolean inside = own != null && own.hasLock();
        if (inside) {
            leave(own, loader);
        }
        var others = sessions.stream().filter(s -> !(inside && s.equals(own))).toList();
        await(CompletableFuture.supplyAsync(() -> ask(others, loader), Thread::startVirtualThread));
    }

    private static List<Future<?>> ask(List<VaadinSession> sessions, ClassLoader loader) {
        var leaving = new ArrayList<Future<?>>();
        sessions.forEach(session -> leaving.add(session.access(() -> leave(session, loader))));
        return leaving;
    }

    private static void await(Future<List<Future<?>>> leaving) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            for (Future<?> one : leaving.get(PATIENCE.toNanos(), TimeUnit.NANOSECONDS)) {
                one.get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            }
        } catch (TimeoutException busy) {
            LOG.warn("A browser session was busy for {}; it leaves the module's pages later", PATIENCE);
        } catch (ExecutionException failed) {
            LOG.warn("A browser session could not be taken off a module's page", failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void leave(VaadinSession session, ClassLoader loader) {
        for (UI ui : new ArrayList<>(session.getUIs())) {
            if (shows(ui, loader) || leadsThrough(ui, loader)) {
                if (ui.equals(UI.getCurrent()) || isConnected(ui)) {
                    ui.accessSynchronously(() -> goHome(ui));
                } else {
                    ui.close();
                    session.removeUI(ui);
                }
            }
        }
    }

    private static boolean isConnected(UI ui) {
        var push = ui.getInternals().getPushConnection();
        return ui.getPushConfiguration().getPushMode() == PushMode.AUTOMATIC && push != null && push.isConnected();
    }

    private static void goHome(UI ui) {
        if (ui.getInternals().getActiveViewLocation().getPath().isEmpty()) {
            ui.refreshCurrentRoute(true);
        } else {
            ui.navigate("");
        }
        var notice = new Notification(ui.getTranslation("notice.switched-off"), NOTICE_MILLIS);
        notice.setPosition(Notification.Position.TOP_CENTER);
        notice.open();
    }

    private static boolean leadsThrough(UI ui, ClassLoader loader) {
        return ui.getInternals().getActiveRouterTargetsChain().stream().anyMatch(part -> isFrom(loader, part));
    }

    private static boolean shows(Component component, ClassLoader loader) {
        return isFrom(loader, component) || component.getChildren().anyMatch(child -> shows(child, loader));
    }

    private static boolean isFrom(ClassLoader loader, Object part) {
        return Objects.equals(part.getClass().getClassLoader(), loader);
    }
}
