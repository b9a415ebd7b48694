package org.hearth.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a stranger and a curious colleague get to see. */
@InBrowser
class SecurityTest {

    private static final int MOST_GUESSES = 20;
    private static final String SLOWED = "too many wrong tries";
    private static final String WRONG = "That name and password do not belong together.";

    @Test
    void everyAnswerCarriesTheSecurityHeaders(HearthServer server) {
        for (String path : List.of("login", "health", "nothing/here", "hearth/theme.css", "VAADIN/nothing.js")) {
            HttpResponse<String> answer = Web.get(server.url().resolve(path));
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src", "frame-ancestors 'none'")
                            .doesNotContainPattern("script-src[^;]*unsafe-inline"));
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(answer.headers().firstValue("Server")).isEmpty();
        }
    }

    @Test
    void theCookieIsClosedToScriptsAndOtherSitesAndChangesAtLogIn(HearthServer server, Chromium chromium) {
        try (Visitor abby = chromium.visitor(server.url())) {
            abby.open("login");
            String before = cookie(abby).value;
            abby.logIn(server, server.withRole("family_advocate"));
            assertThat(cookie(abby).value).isNotEqualTo(before);
            assertThat(cookie(abby).httpOnly).isTrue();
            assertThat(cookie(abby).sameSite).hasToString("LAX");
            assertThat(cookie(abby).path).isEqualTo("/");
        }
    }

    @Test
    void aForbiddenPageLooksLikeOneThatIsNotThere(HearthServer server, Chromium chromium) {
        try (Visitor abby = chromium.visitor(server.url()).logIn(server, server.withRole("family_advocate"))) {
            assertThat(abby.visit("admin/users").status()).isEqualTo(404);
            String seen = abby.page().locator("main").innerText();
            assertThat(abby.visit("nothing/here").status()).isEqualTo(404);
            assertThat(abby.page().locator("main").innerText()).isEqualTo(seen);
        }
    }

    @Test
    void aStrangerIsSentToTheDoorFromEverywhere(HearthServer server) {
        for (String path : List.of("families", "admin/users", "nothing/here")) {
            HttpResponse<String> answer = Web.get(server.url().resolve(path));
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location")).hasValue("/login?to=" + path.replace("/", "%2F"));
        }
    }

    @Test
    void noAnswerShowsTheInside(HearthServer server) {
        URI url = server.url();
        List<HttpResponse<String>> answers = List.of(
                Web.get(url.resolve("VAADIN/dynamic/resource/1/2/secret.pdf")),
                Web.get(url.resolve("modules/head-start/..%2f..%2fMETA-INF/MANIFEST.MF")),
                Web.get(url.resolve("hearth/%2e%2e/messages/messages_en.properties")),
                Web.get(url.resolve("WEB-INF/web.xml")),
                Web.post(url.resolve("?v-r=uidl&v-uiId=0"), "Content-Type", "application/json"),
                Web.post(url.resolve("?v-r=nonsense")),
                Web.post(url.resolve("health")));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isLessThan(500);
            assertThat(answer.body()).doesNotContain("\tat ", "Exception", "jetty", "Jetty", "org.hearth");
        });
    }

    @Test
    void healthIsAnsweredWithoutASession(HearthServer server) {
        HttpResponse<String> answer = Web.get(server.url().resolve("health"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("ok");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void anExpiredSessionReturnsToTheSamePage(HearthServer server, Chromium chromium) {
        Account account = server.withRole("family_advocate");
        try (Visitor abby = chromium.visitor(server.url()).logIn(server, account)) {
            abby.open("families");
            abby.context().clearCookies();
            abby.open("families");
            assertThat(abby.page())
                    .hasURL(server.url().resolve("login?to=families").toString());
            Account known = server.withRole("family_advocate");
            abby.type(known.name(), known.password());
            abby.page().waitForURL("**/families");
            assertThat(abby.settle().page().locator("h1")).hasText("Families");
        }
    }

    @Test
    void aClickOnAPageWhoseSessionIsOverIsExplainedAndLeadsToTheDoor(HearthServer server, Chromium chromium) {
        try (Visitor abby = chromium.visitor(server.url()).logIn(server, server.withRole("family_advocate"))) {
            abby.open("families");
            abby.otherTab().visit("logout");
            abby.menu("Import").click();
            Locator words = abby.page().locator(".v-system-error");
            assertThat(words).containsText("You were logged out");
            words.click();
            abby.page().waitForURL("**/login?to=families");
            assertThat(abby.settle().page().locator("vaadin-password-field input"))
                    .isVisible();
        }
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameWordsAndGuessingIsSlowedDown(@TempDir Path data, Chromium chromium) {
        try (HearthServer server = HearthServer.demo(data);
                Visitor stranger = chromium.visitor(server.url())) {
            guess(stranger, "nobody.at.all");
            assertThat(stranger.page().locator(".hearth-problem")).containsText(WRONG);
            String name = server.withRole("teacher").name();
            guess(stranger, name);
            assertThat(stranger.page().locator(".hearth-problem")).containsText(WRONG);
            for (int more = 0; more < MOST_GUESSES && !problem(stranger).contains(SLOWED); more++) {
                guess(stranger, name);
            }
            assertThat(problem(stranger)).contains(SLOWED);
        }
    }

    /** The field of the password is emptied with the answer. */
    private static void guess(Visitor stranger, String name) {
        if (!stranger.page().url().endsWith("login")) {
            stranger.open("login");
        }
        stranger.type(name, "not the right words");
        assertThat(stranger.page().locator("vaadin-password-field input")).hasValue("");
    }

    private static String problem(Visitor stranger) {
        return stranger.page().locator(".hearth-problem").innerText();
    }

    @Test
    void pagesOfOtherSitesAreTurnedAway(HearthServer server) {
        String foreign = "http://elsewhere.example";
        URI url = server.url();
        assertThat(Web.post(url.resolve("?v-r=uidl"), "Origin", foreign).statusCode())
                .isEqualTo(403);
        assertThat(Web.get(url.resolve("?v-r=push"), "Origin", foreign, "Upgrade", "websocket", "Connection", "Upgrade")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Web.get(url.resolve("login"), "Host", "elsewhere.example").statusCode())
                .isEqualTo(421);
    }

    private static com.microsoft.playwright.options.Cookie cookie(Visitor visitor) {
        return visitor.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("hearth"))
                .findFirst()
                .orElseThrow();
    }
}
