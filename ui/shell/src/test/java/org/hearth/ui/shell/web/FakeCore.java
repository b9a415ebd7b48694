package org.hearth.ui.shell.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hearth.core.draft.Drafts;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.Refusal;
import org.hearth.core.job.Jobs;
import org.hearth.core.security.Access;
import org.hearth.core.security.Accounts;
import org.hearth.core.security.Caller;
import org.hearth.core.security.LogIn;
import org.hearth.core.security.Permission;
import org.hearth.core.task.Tasks;
import org.hearth.core.text.Explanation;
import org.hearth.core.text.Messages;
import org.hearth.core.time.SiteTime;
import org.hearth.ui.shell.CoreServices;
import org.hearth.ui.shell.session.SessionCaller;

/** A core without a database: one user, {@code ana}, whose password is {@code river stone lamp}. */
final class FakeCore {

    static final String NAME = "ana";
    static final String PASSWORD = "river stone lamp";
    static final Caller ANA = new Caller(new UUID(1, 1), "Ana Ruiz", "", Set.of("advocate"), Locale.ENGLISH);

    final Set<Permission> granted = new HashSet<>();
    final FakeLogIn logIn = new FakeLogIn();
    final FakeTime time = new FakeTime();
    boolean databaseAnswers = true;

    CoreServices services() {
        return new CoreServices(
                new FakeMessages(),
                new FakeAccess(),
                unused(Drafts.class),
                unused(Jobs.class),
                time,
                logIn,
                () -> databaseAnswers,
                unused(Accounts.class),
                tasks(),
                text -> List.of());
    }

    /** Nobody owes anything. */
    private static Tasks tasks() {
        return Tasks.class.cast(Proxy.newProxyInstance(
                Tasks.class.getClassLoader(), new Class<?>[] {Tasks.class}, (_, _, _) -> List.of()));
    }

    private static <T> T unused(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, _) -> {
            throw new UnsupportedOperationException(method.getName());
        }));
    }

    static final class FakeTime implements SiteTime {
        Duration ahead = Duration.ZERO;

        @Override
        public Clock clock() {
            return Clock.offset(Clock.systemUTC(), ahead);
        }

        @Override
        public ZoneId agencyZone() {
            return ZoneId.of("America/Chicago");
        }
    }

    static final class FakeLogIn implements LogIn {
        boolean needsSetUp;
        boolean mustChange;
        int loggedOut;

        @Override
        public Result logIn(String name, String password, String address) {
            if (name.equals("locked")) {
                return new Result.Locked(Instant.now().plus(Duration.ofMinutes(5)));
            }
            boolean right = name.equals(NAME) && password.equals(PASSWORD);
            return right ? new Result.Accepted(ANA, mustChange) : new Result.Refused();
        }

        @Override
        public void logOut() {
            loggedOut++;
        }

        @Override
        public void changePassword(String old, String fresh) {
            mustChange = false;
        }

        @Override
        public boolean needsSetUp() {
            return needsSetUp;
        }

        @Override
        public Result setUp(String token, SetUp data) {
            if (!token.equals("token")) {
                return new Result.Refused();
            }
            needsSetUp = false;
            return new Result.Accepted(ANA, false);
        }
    }

    private final class FakeAccess implements Access {
        private final ThreadLocal<Optional<Caller>> named = ThreadLocal.withInitial(Optional::empty);

        @Override
        public Caller caller() {
            return named.get().or(() -> new SessionCaller().current()).orElseThrow(IllegalStateException::new);
        }

        @Override
        public void require(Permission permission) {
            if (!allows(permission)) {
                throw new AccessDenied(permission.code());
            }
        }

        @Override
        public boolean allows(Permission permission) {
            return caller().equals(ANA) && granted.contains(permission);
        }

        @Override
        public <T> T as(Caller caller, Supplier<T> work) {
            var before = named.get();
            named.set(Optional.of(caller));
            try {
                return work.get();
            } finally {
                named.set(before);
            }
        }
    }

    /** The shell's real words, without ICU. */
    static final class FakeMessages implements Messages {
        private final Properties english = load("en");
        private final Properties spanish = load("es");

        private static Properties load(String language) {
            var words = new Properties();
            try (var in = FakeMessages.class.getResourceAsStream("/messages/messages_" + language + ".properties")) {
                words.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return words;
        }

        @Override
        public String text(String key, Locale language, Map<String, ?> arguments) {
            Properties words = language.getLanguage().equals("es") ? spanish : english;
            String text = words.getProperty(key, key);
            for (var argument : arguments.entrySet()) {
                text = text.replace("{" + argument.getKey() + "}", String.valueOf(argument.getValue()));
            }
            return text;
        }

        @Override
        public boolean has(String key) {
            return english.containsKey(key);
        }

        @Override
        public Explanation explain(Refusal refusal, Locale language) {
            return new Explanation(refusal.label(), refusal.message(), "", "");
        }

        List<Properties> both() {
            return List.of(english, spanish);
        }
    }
}
