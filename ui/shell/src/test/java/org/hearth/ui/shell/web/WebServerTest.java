package org.hearth.ui.shell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import org.hearth.ui.shell.Navigation;
import org.hearth.ui.shell.Shell;
import org.hearth.ui.shell.WebSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class WebServerTest {

    private final FakeCore core = new FakeCore();
    private final HttpClient client = HttpClient.newHttpClient();
    private WebServer server;

    @BeforeEach
    void start() throws WebServer.PortTaken {
        server = WebServer.start(shell(Map.of("hearth.port", "0")), _ -> Optional.empty());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Shell shell(Map<String, String> properties) {
        var settings = WebSettings.read(key -> Optional.ofNullable(properties.get(key)));
        return new Shell(core.services(), new Navigation(), settings);
    }

    @Test
    void everyAnswerBearsTheSecurityHeaders() throws Exception {
        for (String path : new String[] {"/health", "/hearth/door.css", "/hearth/nothing.css", "/login"}) {
            var headers = get(path).headers();
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .as(path)
                    .contains("frame-ancestors 'none'");
            assertThat(headers.firstValue("Server")).as(path).isEmpty();
        }
    }

    @Test
    void anAnonymousVisitorIsLedToTheLogInPageAndBack() throws Exception {
        var answer = get("/families/1?tab=goals");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/login?to=families%2F1%3Ftab%3Dgoals");
    }

    @Test
    void theFirstStartLeadsEverywhereToTheSetUpPage() throws Exception {
        core.logIn.needsSetUp = true;
        assertThat(get("/families").headers().firstValue("Location")).contains("/setup");
    }

    @Test
    void theSessionCookieIsOnlyForThisSiteAndHiddenFromScripts() throws Exception {
        String cookie = get("/login").headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).startsWith("hearth=").contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    void behindHttpsTheCookieIsSecureAndTheBrowserStaysWithHttps() throws Exception {
        try (var https =
                WebServer.start(shell(Map.of("hearth.port", "0", "hearth.https", "true")), _ -> Optional.empty())) {
            var answer = send(https.port(), HttpRequest.newBuilder().header("X-Forwarded-Proto", "https"), "/login");
            assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("Secure");
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        }
    }

    @Test
    void healthFollowsTheDatabase() throws Exception {
        assertThat(get("/health").body()).isEqualTo("ok");
        core.databaseAnswers = false;
        var unwell = get("/health");
        assertThat(unwell.statusCode()).isEqualTo(503);
        assertThat(unwell.body()).doesNotContain("Exception");
    }

    @Test
    void aStaticFileIsNotSentTwice() throws Exception {
        var first = get("/hearth/door.css");
        assertThat(first.headers().firstValue("Content-Type")).contains("text/css;charset=utf-8");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        var second = send(server.port(), HttpRequest.newBuilder().header("If-None-Match", tag), "/hearth/door.css");
        assertThat(second.statusCode()).isEqualTo(304);
    }

    @Test
    void anUnknownFileIsAnsweredInWordsOfTheReader() throws Exception {
        var answer =
                send(server.port(), HttpRequest.newBuilder().header("Accept-Language", "es-MX"), "/hearth/nothing.css");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("No se encontró esta página").doesNotContainIgnoringCase("jetty");
    }

    @Test
    void aForeignOriginMayNotSend() throws Exception {
        var builder = HttpRequest.newBuilder()
                .header("Origin", "http://evil.example")
                .POST(HttpRequest.BodyPublishers.noBody());
        assertThat(send(server.port(), builder, "/session/touch").statusCode()).isEqualTo(403);
    }

    @Test
    void aTakenPortIsSaidInWords() throws IOException {
        try (var taken = new ServerSocket(0)) {
            String port = Integer.toString(taken.getLocalPort());
            var shell = shell(Map.of("hearth.port", port, "hearth.bind", "0.0.0.0"));
            assertThatThrownBy(() -> WebServer.start(shell, _ -> Optional.empty()))
                    .isInstanceOf(WebServer.PortTaken.class)
                    .hasMessageContaining("Port " + port);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(server.port(), HttpRequest.newBuilder(), path);
    }

    private HttpResponse<String> send(int port, HttpRequest.Builder request, String path)
            throws IOException, InterruptedException {
        return client.send(
                request.uri(URI.create("http://127.0.0.1:" + port + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
