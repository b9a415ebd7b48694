package org.hearth.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page at both widths in both languages: a picture of each, and nothing for axe-core to say. */
@InBrowser
class RoutesTest {

    private final List<String> found = new ArrayList<>();

    @AfterEach
    void axeFoundNothing() {
        assertThat(found).isEmpty();
    }

    @Test
    void axeWouldFindSomething(HearthServer server, Chromium chromium) {
        try (Visitor stranger = chromium.visitor(server.url())) {
            stranger.open("login").page().evaluate("() => document.querySelector('main').append(new Image())");
            assertThat(stranger.violations()).singleElement().asString().contains("image-alt");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void theDoorIsAccessible(String language, HearthServer server, Chromium chromium) {
        try (Visitor stranger = chromium.visitor(server.url(), language)) {
            look(stranger, "login", "login", language);
            stranger.open("login").type("nobody", "not the right words");
            stranger.page().locator(".hearth-problem:not(:empty)").waitFor();
            found.addAll(stranger.look("login-refused", language));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void pagesOfTheAdministratorAreAccessible(String language, HearthServer server, Chromium chromium) {
        try (Visitor adam = chromium.visitor(server.url(), language).logIn(server, server.withRole("administrator"))) {
            adam.open("?lang=" + language);
            for (String path : List.of("password", "admin/users", "admin/modules", "admin/policy")) {
                look(adam, path, path.replace("admin/", ""), language);
            }
            adam.open("nothing/here");
            found.addAll(adam.look("not-found", language));
            assertThat(adam.scriptErrors()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void pagesOfAnAdvocateAreAccessible(String language, HearthServer server, Chromium chromium) {
        try (Visitor abby =
                chromium.visitor(server.url(), language).logIn(server, server.withRole("family_advocate"))) {
            look(abby, "?lang=" + language, "my-day", language);
            look(abby, "import", "import", language);
            look(abby, "families", "families", language);
            abby.page().locator("main a[href^='families/']").first().click();
            abby.page().waitForURL("**/families/*");
            found.addAll(abby.settle().look("family", language));
            assertThat(abby.scriptErrors()).isEmpty();
        }
    }

    @Test
    void theSetUpPageIsAccessible(@TempDir Path data, Chromium chromium) {
        try (HearthServer server = HearthServer.start(data)) {
            for (String language : List.of("en", "es")) {
                try (Visitor first = chromium.visitor(server.url(), language)) {
                    look(first, "setup", "setup", language);
                }
            }
        }
    }

    private void look(Visitor visitor, String path, String name, String language) {
        Response answer = visitor.visit(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(visitor.page().locator("html").getAttribute("lang")).startsWith(language);
        found.addAll(visitor.look(name, language));
    }
}
