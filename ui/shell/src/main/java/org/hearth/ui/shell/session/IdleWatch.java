package org.hearth.ui.shell.session;

import com.vaadin.flow.server.VaadinSession;
import java.time.Instant;
import java.util.Collection;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hearth.ui.shell.Shell;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Warns and then locks the pages of a browser that nobody touches. Only keys and touches count, which the browser
 * reports; push and heartbeats do not.
 */
public final class IdleWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IdleWatch.class);
    private static final int SECONDS_BETWEEN_LOOKS = 3;

    private final Shell shell;
    private final Supplier<Collection<VaadinSession>> sessions;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("idle-watch").factory());
    private final ScheduledFuture<?> looking;

    /** Watches {@code sessions} until it is closed. */
    public IdleWatch(Shell shell, Supplier<Collection<VaadinSession>> sessions) {
        this.shell = shell;
        this.sessions = sessions;
        looking = timer.scheduleWithFixedDelay(
                this::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            sessions.get().forEach(this::look);
        } catch (RuntimeException unexpected) {
            LOG.error("Looking for idle pages failed; it goes on", unexpected);
        }
    }

    private void look(VaadinSession session) {
        Instant now = shell.core().time().now();
        Instant lockBefore = now.minus(shell.settings().idle());
        BrowserSession.find(session)
                .flatMap(
                        browser -> browser.tick(lockBefore.plus(shell.settings().warning()), lockBefore))
                .ifPresent(state -> show(session, state));
    }

    private void show(VaadinSession session, BrowserSession.State state) {
        var _ = session.access(() -> session.getUIs()
                .forEach(ui ->
                        ui.accessSynchronously(() -> IdleDialog.of(ui, shell).show(state))));
    }

    @Override
    public void close() {
        looking.cancel(false);
        timer.shutdownNow();
    }
}
