package org.hearth.launcher;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;

/** A command other than {@code run}: a bundle's service {@code Callable<Integer>} with the property {@code hearth.command}. */
final class Command {

    private static final long PATIENCE_MILLISECONDS = 30_000;
    private static final long MOMENT_MILLISECONDS = 1_000;

    private final String name;

    Command(String name) {
        this.name = name;
    }

    /** Runs it and returns its exit code. */
    int call(BundleContext context) throws InterruptedException, StartRefused, InvalidSyntaxException {
        // The core offers all its commands at once and has started the modules by then: this one comes now or never.
        await(context, "*", PATIENCE_MILLISECONDS);
        Object command = await(context, name, MOMENT_MILLISECONDS).orElseThrow(this::notOffered);
        return command instanceof Callable<?> callable ? result(callable) : StartRefused.FAILED;
    }

    private static Optional<Object> await(BundleContext context, String name, long milliseconds)
            throws InterruptedException, InvalidSyntaxException {
        String filter = "(&(objectClass=%s)(hearth.command=%s))".formatted(Callable.class.getName(), name);
        ServiceTracker<Object, Object> tracker =
                new ServiceTracker<>(context, FrameworkUtil.createFilter(filter), null);
        tracker.open();
        try {
            @Nullable Object found = tracker.waitForService(milliseconds);
            return Optional.ofNullable(found);
        } finally {
            tracker.close();
        }
    }

    private StartRefused notOffered() {
        return new StartRefused(StartRefused.WRONG_SETTING, Words.say("command.not-offered", name));
    }

    private int result(Callable<?> callable) throws StartRefused {
        try {
            @Nullable Object result = callable.call();
            return result instanceof Integer code ? code : 0;
        } catch (Exception failed) {
            throw new StartRefused(StartRefused.FAILED, Words.say("command.failed", name, failed.toString()));
        }
    }
}
