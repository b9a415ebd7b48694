package org.hearth.ui.shell;

import com.vaadin.flow.component.Component;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearth.core.draft.Drafts;
import org.hearth.core.failure.Refusal;
import org.hearth.core.job.Jobs;
import org.hearth.core.security.Access;
import org.hearth.core.security.Caller;
import org.hearth.core.security.Permission;
import org.hearth.core.text.Explanation;
import org.hearth.core.text.Messages;
import org.hearth.core.time.SiteTime;
import org.hearth.ui.PageContext;

/** A page's surroundings without a platform: words are their keys and arguments, jobs are run at once. */
public final class PlainPages {

    /** 23 November 2026, 09:30 in Chicago. */
    public static final Instant NOW = Instant.parse("2026-11-23T15:30:00Z");

    private final Map<UUID, Jobs.State> jobs = new HashMap<>();

    public PageContext context() {
        return new PageContext(
                new Keys(), new Everything(), unused(Drafts.class), new AtOnce(), new Fixed(), Locale.ENGLISH);
    }

    /** Says how far a job is from now on. */
    public void job(UUID job, Jobs.State state) {
        jobs.put(job, state);
    }

    /** A service that answers nothing: whoever asks it has a bug, or needs a fake of its own. */
    public static <T> T unused(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, _) -> {
            throw new UnsupportedOperationException(method.getName());
        }));
    }

    /** Every component of {@code type} below {@code root}, in reading order. */
    public static <C extends Component> List<C> find(Component root, Class<C> type) {
        return all(root).filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(PlainPages::all));
    }

    private record Fixed() implements SiteTime {
        @Override
        public Clock clock() {
            return Clock.fixed(NOW, ZoneId.of("UTC"));
        }

        @Override
        public ZoneId agencyZone() {
            return ZoneId.of("America/Chicago");
        }
    }

    private record Keys() implements Messages {
        @Override
        public String text(String key, Locale language, Map<String, ?> arguments) {
            return arguments.isEmpty() ? key : key + new TreeMap<>(arguments);
        }

        @Override
        public boolean has(String key) {
            return !key.contains("vendor");
        }

        @Override
        public Explanation explain(Refusal refusal, Locale language) {
            return new Explanation(refusal.label(), refusal.message(), "next", "rule");
        }
    }

    private final class AtOnce implements Jobs {
        @Override
        public void start(UUID job, String module, String name, Work work) {
            jobs.put(job, new State(module, name, 1, 1, false, false, ""));
            work.run(unused(Progress.class));
        }

        @Override
        public Optional<State> state(UUID job) {
            return Optional.ofNullable(jobs.get(job));
        }

        @Override
        public void cancel(UUID job) {}
    }

    private record Everything() implements Access {
        @Override
        public Caller caller() {
            return Caller.SYSTEM;
        }

        @Override
        public void require(Permission permission) {}

        @Override
        public boolean allows(Permission permission) {
            return true;
        }

        @Override
        public <T> T as(Caller caller, Supplier<T> work) {
            return work.get();
        }
    }
}
