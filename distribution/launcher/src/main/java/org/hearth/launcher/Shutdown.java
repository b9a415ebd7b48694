package org.hearth.launcher;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stops the server once, on Ctrl-C as well as on a normal end, and gives it a limited time for it. */
final class Shutdown {

    private static final Logger LOG = LoggerFactory.getLogger(Shutdown.class);
    private static final long PATIENCE_MILLISECONDS = 20_000;

    private final Server server;
    private final AtomicBoolean begun = new AtomicBoolean();

    private Shutdown(Server server) {
        this.server = server;
    }

    static Shutdown onSignal(Server server) {
        Shutdown shutdown = new Shutdown(server);
        Runtime.getRuntime().addShutdownHook(new Thread(shutdown::fromSignal, "hearth-shutdown"));
        return shutdown;
    }

    /** Stops the server, or does nothing if that has begun. */
    void now() throws InterruptedException {
        if (!begun.compareAndSet(false, true)) {
            return;
        }
        Thread stopping = Thread.ofPlatform().daemon().name("hearth-stop").start(this::stop);
        if (!stopping.join(Duration.ofMillis(PATIENCE_MILLISECONDS))) {
            LOG.warn(Words.say("stop.too-slow", PATIENCE_MILLISECONDS / 1000));
        }
    }

    private void fromSignal() {
        try {
            now();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void stop() {
        try {
            server.stop();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
