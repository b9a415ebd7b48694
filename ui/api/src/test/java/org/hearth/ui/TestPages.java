package org.hearth.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
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

/** A page context without a platform: words are their keys and arguments, drafts live in a map. */
public final class TestPages {

    /** 23 November 2026, 09:30 in Chicago. */
    public static final Instant NOW = Instant.parse("2026-11-23T15:30:00Z");

    private final KeptDrafts drafts = new KeptDrafts();
    private final KnownJobs jobs = new KnownJobs();

    public PageContext context() {
        return new PageContext(new Keys(), new Nobody(), drafts, jobs, new Fixed(), Locale.ENGLISH);
    }

    /** Says how far a job is from now on. */
    public void job(UUID job, Jobs.State state) {
        jobs.states.put(job, state);
    }

    /** The jobs that somebody asked to stop. */
    public List<UUID> cancelled() {
        return List.copyOf(jobs.cancelled);
    }

    public Drafts drafts() {
        return drafts;
    }

    /** Every component of {@code type} below {@code root}, in reading order. */
    public static <C extends Component> List<C> find(Component root, Class<C> type) {
        return all(root).filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(TestPages::all));
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
            return true;
        }

        @Override
        public Explanation explain(Refusal refusal, Locale language) {
            return new Explanation(refusal.label(), refusal.message(), "next", "rule");
        }
    }

    private static final class KeptDrafts implements Drafts {
        private final Map<Key, Draft> kept = new HashMap<>();

        @Override
        public void keep(Key key, Map<String, String> fields) {
            kept.put(key, new Draft(fields, NOW));
        }

        @Override
        public Optional<Draft> find(Key key) {
            return Optional.ofNullable(kept.get(key));
        }

        @Override
        public void discard(Key key) {
            kept.remove(key);
        }
    }

    private static final class KnownJobs implements Jobs {
        private final Map<UUID, State> states = new HashMap<>();
        private final List<UUID> cancelled = new ArrayList<>();

        @Override
        public void start(UUID job, String module, String name, Work work) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<State> state(UUID job) {
            return Optional.ofNullable(states.get(job));
        }

        @Override
        public void cancel(UUID job) {
            cancelled.add(job);
        }
    }

    private record Nobody() implements Access {
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
