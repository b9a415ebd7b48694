package org.hearth.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.module.Module;
import org.hearth.core.runtime.CoreJar;
import org.hearth.core.runtime.Platform;
import org.hearth.core.runtime.PlatformSettings;
import org.hearth.core.runtime.data.DatabaseSettings;
import org.hearth.core.runtime.module.ModuleJar;
import org.hearth.core.security.Access;
import org.hearth.core.security.Caller;

/**
 * The real platform on a database in memory, with the modules under test running, and a clock that stands still. It is
 * what a module's own tests stand on; nothing in it is faked but the time.
 */
public final class TestPlatform implements AutoCloseable {

    private final SettableClock clock;
    private final OfferedServices services = new OfferedServices();
    private final Platform platform;

    private TestPlatform(DatabaseSettings database, Instant now, List<Class<? extends Module>> modules) {
        this.clock = SettableClock.at(now);
        List<ModuleJar> jars = new ArrayList<>();
        platform = new Platform(
                new PlatformSettings(folder(), database, clock), CoreJar.beside(), () -> List.copyOf(jars));
        platform.services().forEach(services::add);
        platform.start();
        for (Class<? extends Module> module : modules) {
            FlatModule jar = new FlatModule(module, services);
            jars.add(jar);
            enable(jar.manifest().id());
        }
    }

    private void enable(String module) {
        try {
            access().as(Caller.SYSTEM, () -> platform.modules().enable(module));
        } catch (RuleViolation refused) {
            throw new IllegalStateException(refused.refusals().toString(), refused);
        }
    }

    /** A platform on Derby in memory at {@code now}, with {@code modules} switched on in this order. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static TestPlatform at(Instant now, Class<? extends Module>... modules) {
        return at(now, List.of(modules));
    }

    /** As the other, for a list. */
    public static TestPlatform at(Instant now, List<Class<? extends Module>> modules) {
        return new TestPlatform(new DatabaseSettings("jdbc:derby:memory:" + UUID.randomUUID(), "", ""), now, modules);
    }

    /** As {@link #at}, on the database at a JDBC address. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static TestPlatform on(String url, Instant now, Class<? extends Module>... modules) {
        return new TestPlatform(new DatabaseSettings(url, "", ""), now, List.of(modules));
    }

    /** The clock; tests move it. */
    public SettableClock clock() {
        return clock;
    }

    /** A service of the platform or of a running module. */
    public <T> T get(Class<T> type) {
        return services.get(type);
    }

    /** Short for {@code get(Access.class)}. */
    public Access access() {
        return get(Access.class);
    }

    /** The platform itself, for what only its own tests need. */
    public Platform platform() {
        return platform;
    }

    /** A staff member with these roles. */
    public static Caller staff(String code, String... roles) {
        return new Caller(TimeOrderedId.next(), "Staff " + code, code, Set.of(roles), Locale.ENGLISH);
    }

    @Override
    public void close() {
        platform.close();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("hearth-test");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
