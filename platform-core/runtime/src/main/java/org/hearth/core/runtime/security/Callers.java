package org.hearth.core.runtime.security;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.hearth.core.security.Caller;
import org.hearth.core.security.CallerSource;

/**
 * Knows who is asking on this thread: whoever the work was given to by name, else whoever a registered source names.
 * It stands on nothing else, so that access and audit can both stand on it.
 */
public final class Callers {

    private static final ScopedValue<Caller> NAMED = ScopedValue.newInstance();

    private final List<CallerSource> sources = new CopyOnWriteArrayList<>();

    /** Asks {@code source} from now on. */
    public void add(CallerSource source) {
        sources.add(source);
    }

    /** Asks {@code source} no more. */
    public void remove(CallerSource source) {
        sources.remove(source);
    }

    /** The caller on this thread, if anybody was named. */
    public Optional<Caller> find() {
        if (NAMED.isBound()) {
            return Optional.of(NAMED.get());
        }
        return sources.stream().flatMap(each -> each.current().stream()).findFirst();
    }

    /** The caller on this thread. Throws {@link IllegalStateException} when nobody was named. */
    public Caller get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody was named as the caller"));
    }

    /** The caller on this thread; the platform itself when nobody was named. What the audit trail asks. */
    public Caller orSystem() {
        return find().orElse(Caller.SYSTEM);
    }

    /** Runs {@code work} in the name of {@code caller}. */
    public <T> T as(Caller caller, Supplier<T> work) {
        return ScopedValue.where(NAMED, caller).call(work::get);
    }
}
