package org.hearth.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module goes and comes back while people work: two browsers, one switch, every row still there. */
@InBrowser
class ModuleSwitchTest {

    private static final int FAMILIES = 20;
    private static final String HEAD_START = "head-start";
    private static final String FAMILY_RECORD = "family-record";
    private static final String MENU_ENTRY = "Families";

    /** Remembers every link to the plans that stood on the page, for however short a time. */
    private static final String WATCH = """
        () => {
          const look = () => { window.seen ||= !!document.querySelector('a[href="plans"], a[href$="/plan"]'); };
          new MutationObserver(look).observe(document.body, {childList: true, subtree: true, attributes: true});
          window.seen = false;
          look();
        }\
        """;

    private static final String SEEN = "() => window.seen";
    private static final String PLANS = "Partnership plans";

    @TempDir
    private static Path data;

    private static HearthServer server;

    @BeforeAll
    static void start() {
        server = HearthServer.sample(data, FAMILIES);
    }

    @AfterAll
    static void everyRowIsStillThere() {
        server.close();
        assertThat(new Derby(data).number("select count(*) from fam_family")).isEqualTo(FAMILIES);
    }

    @Test
    void usersAreTakenHomeAndFindTheirPagesAgainWithEveryRow(Chromium chromium) {
        try (Visitor adam = chromium.visitor(server.url());
                Visitor abby = chromium.visitor(server.url())) {
            adam.logIn(server, server.withRole("administrator")).open("admin/modules");
            abby.logIn(server, server.withRole("family_advocate")).open("families");
            String seen = abby.page().locator("main").innerText();

            flip(adam, HEAD_START, false);
            flip(adam, FAMILY_RECORD, false);
            isTakenHome(abby);

            long begun = flip(adam, FAMILY_RECORD, true);
            abby.menu(MENU_ENTRY).waitFor();
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            System.out.println("From the click to the menu entry in the other browser: " + took.toMillis() + " ms");
            flip(adam, HEAD_START, true);
            isOn(adam, HEAD_START);

            abby.menu(MENU_ENTRY).click();
            abby.page().waitForURL("**/families");
            assertThat(abby.page().locator("main")).hasText(seen, new HasTextOptions().setUseInnerText(true));
            assertThat(abby.scriptErrors()).isEmpty();
        }
    }

    /** Pages are drawn anew for whoever looks at them, not for whoever turned the switch. */
    @Test
    void whoMayNotSeeThePagesOfAModuleDoesNotGetThemByItsSwitch(Chromium chromium) {
        try (Visitor adam = chromium.visitor(server.url());
                Visitor abby = chromium.visitor(server.url());
                Visitor teacher = chromium.visitor(server.url())) {
            adam.logIn(server, server.withRole("administrator")).open("admin/modules");
            abby.logIn(server, server.withRole("family_advocate")).open("families");
            teacher.logIn(server, server.withRole("teacher")).open("");
            Visitor denied = teacher.otherTab().open("plans");
            String words = denied.page().locator("main").innerText();
            teacher.page().evaluate(WATCH);
            denied.page().evaluate(WATCH);
            abby.menu(PLANS).waitFor();

            flip(adam, HEAD_START, false);
            assertThat(abby.menu(PLANS)).hasCount(0);
            flip(adam, HEAD_START, true);
            abby.menu(PLANS).waitFor();

            assertThat(teacher.settle().page().evaluate(SEEN)).isEqualTo(false);
            assertThat(denied.settle().page().evaluate(SEEN)).isEqualTo(false);
            assertThat(teacher.menu(MENU_ENTRY)).hasCount(1);
            assertThat(teacher.menu(PLANS)).hasCount(0);
            assertThat(denied.page().locator("main").innerText()).isEqualTo(words);
            assertThat(denied.visit("plans").status()).isEqualTo(404);
            assertThat(denied.page().locator("main").innerText()).isEqualTo(words);
        }
    }

    private static void isTakenHome(Visitor abby) {
        assertThat(abby.page().getByText("This part of Hearth was switched off").first())
                .isVisible();
        assertThat(abby.page().locator("h1")).hasText("My day");
        assertThat(abby.menu(MENU_ENTRY)).hasCount(0);
    }

    /** Returns the moment of the click that did it. */
    private static long flip(Visitor adam, String module, boolean on) {
        Locator button = card(adam, module).locator("vaadin-button");
        button.click();
        long clicked = System.nanoTime();
        if (!on) {
            adam.confirm();
            assertThat(card(adam, module).getByText("off", new Locator.GetByTextOptions().setExact(true)))
                    .isVisible();
        }
        return clicked;
    }

    private static void isOn(Visitor adam, String module) {
        assertThat(card(adam, module).getByText("on", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    private static Locator card(Visitor adam, String module) {
        return adam.page()
                .locator("section", new Page.LocatorOptions().setHas(adam.page().locator("#module-" + module)));
    }
}
