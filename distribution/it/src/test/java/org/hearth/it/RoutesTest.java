package org.hearth.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages around the others, at both widths in both languages: a picture of each, and nothing for axe-core to say. */
@InBrowser
class RoutesTest {

    private static final String FAULTY = """
        family_id,program_term,program_type,site,primary_adult_id,zip,home_language,family_worker_id,entry_date,exit_date
        F1,2026-2027,HS,Cedar Center,A1,66425,English,FA01,2026-08-17,
        F2,2026-2027,HS,No Such Center,A2,66425,English,FA01,2026-08-17,
        F3,2026-2027,HS,Cedar Center,A3,66425,English,FA99,17.08.2026,
        F4,2026-2027,XX,Cedar Center,,ABC,English,FA01,2026-08-17,2026-08-01
        F1,2026-2027,HS,Cedar Center,A1,66425,English,FA01,2026-08-17,
        """;

    private static final String SPOILED = """
        () => {
          const bar = document.createElement('nav');
          bar.style.cssText = 'display: block; width: 500px';
          bar.textContent = 'A wide bar';
          bar.setAttribute('aria-label', 'A wide bar');
          document.querySelector('main').append(bar);
        }\
        """;

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

    @Test
    void aPageThatIsTooWideOrPrintedInVainWouldBeFound(HearthServer server, Chromium chromium) {
        try (Visitor stranger = chromium.visitor(server.url())) {
            stranger.open("login").page().evaluate(SPOILED);
            assertThat(stranger.look("login-spoiled", "en"))
                    .anyMatch(line -> line.endsWith(" wide"))
                    .anyMatch(line -> line.contains("nav. is printed"));
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
    void theAnswerToAnUnknownAddressIsAccessible(String language, HearthServer server, Chromium chromium) {
        try (Visitor adam = chromium.visitor(server.url(), language).logIn(server, server.withRole("administrator"))) {
            adam.open("?lang=" + language);
            adam.open("nothing/here");
            found.addAll(adam.look("not-found", language));
            assertThat(adam.scriptErrors()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void theReportOfAFaultyFileIsAccessible(String language, HearthServer server, Chromium chromium) {
        try (Visitor abby =
                chromium.visitor(server.url(), language).logIn(server, server.withRole("family_advocate"))) {
            abby.open("?lang=" + language);
            report(abby, language);
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

    /** What the check of a file with many faults says. */
    private void report(Visitor abby, String language) {
        Page page = abby.open("import").page();
        page.locator("main vaadin-text-field input").first().fill("ChildPlus");
        page.waitForResponse(
                answer -> answer.url().contains("VAADIN/dynamic"),
                () -> page.setInputFiles(
                        "vaadin-upload input[type=file]",
                        new FilePayload("families.csv", "text/csv", FAULTY.getBytes(StandardCharsets.UTF_8))));
        abby.settle()
                .page()
                .locator("main vaadin-button[theme~=primary]")
                .first()
                .click();
        page.locator("main .hearth-badge").first().waitFor();
        found.addAll(abby.settle().look("import-report", language));
    }

    private void look(Visitor visitor, String path, String name, String language) {
        Response answer = visitor.visit(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(visitor.page().locator("html").getAttribute("lang")).startsWith(language);
        found.addAll(visitor.look(name, language));
    }
}
