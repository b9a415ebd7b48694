package org.hearth.testkit;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.module.Module;
import org.hearth.core.module.ModuleService;
import org.hearth.core.runtime.CoreJar;
import org.hearth.core.runtime.Platform;
import org.hearth.core.runtime.PlatformSettings;
import org.hearth.core.runtime.data.DatabaseSettings;
import org.hearth.core.runtime.module.ModuleJar;
import org.hearth.core.security.Access;
import org.hearth.core.security.Caller;

/**
 * The real platform on a database of its own, with the modules under test running, and a clock that stands still. It is
 * what a module's own tests stand on; nothing in it is faked but the time.
 *
 * <p>The database is Derby in memory. With {@code -Dhearth.test.database=postgres} it is one on the server that {@code
 * hearth.test.postgres.url} names, so that the same tests run on both; no test needs to know.
 */
public final class TestPlatform implements AutoCloseable {

    private final SettableClock clock;
    private final OfferedServices services = new OfferedServices();
    private final TemporaryFolder folder = TemporaryFolder.untilClosed();
    private final TestDatabase database;
    private final Platform platform;

    private TestPlatform(Instant now, List<Class<? extends Module>> modules, Optional<Watch> watch) {
        this(now, modules, watch, TestDatabases::with, Optional.empty());
    }

    private TestPlatform(
            Instant now,
            List<Class<? extends Module>> modules,
            Optional<Watch> watch,
            Function<List<FlatModule>, TestDatabase> databases,
            Optional<Path> dataFolder) {
        this.clock = SettableClock.at(now);
        List<FlatModule> all =
                modules.stream().map(module -> new FlatModule(module, services)).toList();
        List<ModuleJar> jars = new ArrayList<>();
        database = databases.apply(all);
        platform = new Platform(
                new PlatformSettings(dataFolder.orElse(folder.path()), database.settings(), clock),
                CoreJar.beside(),
                () -> List.copyOf(jars));
        platform.services()
                .forEach(each -> services.add(
                        watch.<ModuleService<?>>map(eyes -> eyes.over(each)).orElse(each)));
        platform.start();
        for (FlatModule jar : all) {
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

    /** A platform at {@code now}, with {@code modules} switched on in this order. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static TestPlatform at(Instant now, Class<? extends Module>... modules) {
        return at(now, List.of(modules));
    }

    /** As the other, for a list. */
    public static TestPlatform at(Instant now, List<Class<? extends Module>> modules) {
        return new TestPlatform(now, modules, Optional.empty());
    }

    /**
     * A platform on a database that lasts, as an installation has it: for measurements. It is made where there is none.
     *
     * @param dataFolder holds the database when {@code settings} name the embedded one
     */
    public static TestPlatform lasting(
            Path dataFolder, DatabaseSettings settings, Instant now, List<Class<? extends Module>> modules) {
        return new TestPlatform(now, modules, Optional.empty(), all -> new Lasting(settings), Optional.of(dataFolder));
    }

    private record Lasting(DatabaseSettings settings) implements TestDatabase {
        @Override
        public void close() {}
    }

    /** As the other; {@code watch} sees what the modules touch. */
    static TestPlatform watched(Instant now, List<Class<? extends Module>> modules, Watch watch) {
        return new TestPlatform(now, modules, Optional.of(watch));
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

    /** The unit of work that no watch sees. */
    UnitOfWork unwatched() {
        return platform.services().stream()
                .map(ModuleService::instance)
                .filter(UnitOfWork.class::isInstance)
                .map(UnitOfWork.class::cast)
                .findFirst()
                .orElseThrow();
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
        database.close();
        folder.close();
    }
}
