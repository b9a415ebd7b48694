package org.hearth.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules that fail in four ways: each costs itself and says why; all others work. */
@InBrowser
class BrokenModulesTest {

    private static final Pattern NUMBER = Pattern.compile("number: (\\S+)");

    @TempDir
    private Path data;

    @Test
    void eachFailureCostsOnlyItselfAndIsExplained(Chromium chromium) throws IOException {
        for (String name : List.of("broken-constructor", "broken-migration", "broken-entity", "broken-view")) {
            TestModule.build(name, data.resolve("modules"));
        }
        try (HearthServer server = HearthServer.demo(data);
                Visitor adam = chromium.visitor(server.url())) {
            adam.logIn(server, server.withRole("administrator")).open("admin/modules");
            problemIs(adam, "broken-constructor", "the lamp is not plugged in");
            problemIs(adam, "broken-migration", "V1__lamp.sql");
            problemIs(adam, "broken-entity", "LampEntity] has no primary key");
            for (String name : List.of("family-record", "head-start", "broken-view")) {
                assertThat(card(adam, name).getByText("on", new Locator.GetByTextOptions().setExact(true)))
                        .isVisible();
            }
            switchingOnIsRefusedInWords(adam);
            aBrokenPageCostsOnlyItself(server, adam);
            anAdvocateWorksOn(server, chromium);
        }
    }

    private static void problemIs(Visitor adam, String module, String reason) {
        Locator problem = card(adam, module).locator(".hearth-problem");
        assertThat(problem).containsText(reason);
        assertThat(problem.innerText())
                .doesNotContain("Exception", "org.eclipse")
                .hasSizeLessThan(500);
    }

    private static void switchingOnIsRefusedInWords(Visitor adam) {
        card(adam, "broken-constructor").locator("vaadin-button").click();
        assertThat(adam.page().locator("main [role=alert]").first()).containsText("the lamp is not plugged in");
    }

    private static void aBrokenPageCostsOnlyItself(HearthServer server, Visitor adam) {
        adam.menu("Broken lamps").click();
        assertThat(adam.page().locator("h1")).hasText("This page could not be shown");
        assertThat(adam.settle().look("error", "en")).isEmpty();
        String words = adam.page().locator("main").innerText();
        String number = NUMBER.matcher(words)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words));
        assertThat(words).doesNotContain("the lamps fell down", "Exception");
        assertThat(server.process().log()).contains(number, "the lamps fell down");
        adam.menu("Lamps").first().click();
        assertThat(adam.page().locator("main h1")).hasText("Lamps");
    }

    private static void anAdvocateWorksOn(HearthServer server, Chromium chromium) {
        try (Visitor abby = chromium.visitor(server.url()).logIn(server, server.withRole("family_advocate"))) {
            abby.menu("Families").click();
            assertThat(abby.page().locator("main h1")).hasText("Families");
        }
    }

    private static Locator card(Visitor adam, String module) {
        return adam.page()
                .locator("section", new Page.LocatorOptions().setHas(adam.page().locator("#module-" + module)));
    }
}
