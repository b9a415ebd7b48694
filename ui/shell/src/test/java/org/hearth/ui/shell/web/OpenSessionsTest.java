package org.hearth.ui.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinSession;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.hearth.core.security.Access;
import org.hearth.core.security.Caller;
import org.hearth.ui.shell.CoreServices;
import org.hearth.ui.shell.Navigation;
import org.hearth.ui.shell.Shell;
import org.hearth.ui.shell.WebSettings;
import org.hearth.ui.shell.session.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class OpenSessionsTest {

    private static final Caller BEN = new Caller(new UUID(2, 2), "Ben Ortiz", "", Set.of(), Locale.ENGLISH);

    private final CoreServices services = new FakeCore().services();
    private final Access access = services.access();
    private WebServer server;

    @BeforeEach
    void start() throws WebServer.PortTaken {
        var settings = WebSettings.read(
                key -> Optional.ofNullable(Map.of("hearth.port", "0").get(key)));
        server = WebServer.start(new Shell(services, new Navigation(), settings), _ -> Optional.empty());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void waitingWorkIsDoneInTheNameOfTheSessionAndNotOfWhoeverRunsIt() throws Exception {
        VaadinSession anas = new Browser().session;
        VaadinSession anonymous = new Browser().session;
        Visit.enter(anas, FakeCore.ANA);

        assertThat(callersOf(anas)).containsExactly(FakeCore.ANA);
        assertThat(callersOf(anonymous)).containsExactly(Caller.NOBODY);
    }

    /** Who the work is done for, when the platform itself asks the session for it. */
    private List<Caller> callersOf(VaadinSession session) throws Exception {
        List<Caller> seen = new ArrayList<>();
        Future<Void> work = access.as(Caller.SYSTEM, () -> session.access(() -> seen.add(access.caller())));
        work.get(5, TimeUnit.SECONDS);
        return seen;
    }

    @Test
    void aChangedAccountIsLoggedOutEverywhereAndNobodyElseIs() throws Exception {
        var first = new Browser();
        var second = new Browser();
        var other = new Browser();
        var one = Visit.enter(first.session, FakeCore.ANA);
        var two = Visit.enter(second.session, FakeCore.ANA);
        var bens = Visit.enter(other.session, BEN);

        server.open().end(FakeCore.ANA.user());

        assertThat(List.of(one.user(), two.user())).containsOnly(Optional.empty());
        assertThat(bens.caller()).contains(BEN);
        awaitOnlyOpen(other.session);
        assertThat(first.get("/families").headers().firstValue("Location")).contains("/login?to=families");
    }

    @Test
    void whoeverChangesTheirOwnAccountIsLoggedOutAfterTheRequest() throws Exception {
        VaadinSession own = new Browser().session;
        var browser = Visit.enter(own, FakeCore.ANA);
        own.lock();
        try {
            VaadinSession.setCurrent(own);
            server.open().end(FakeCore.ANA.user());
            assertThat(browser.caller()).contains(FakeCore.ANA);
        } finally {
            VaadinSession.setCurrent(null);
            own.unlock();
        }
        awaitOnlyOpen();
        assertThat(browser.caller()).isEmpty();
    }

    private void awaitOnlyOpen(VaadinSession... left) {
        for (int look = 0; look < 200 && server.open().sessions().size() > left.length; look++) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertThat(server.open().sessions()).containsExactlyInAnyOrder(left);
    }

    /** One browser that has opened a page. */
    private final class Browser {
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private final VaadinSession session;

        Browser() throws Exception {
            var before = new HashSet<>(server.open().sessions());
            get("/login");
            var now = new HashSet<>(server.open().sessions());
            now.removeAll(before);
            session = now.iterator().next();
        }

        HttpResponse<Void> get(String path) throws Exception {
            var address = URI.create("http://127.0.0.1:" + server.port() + path);
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
        }
    }
}
