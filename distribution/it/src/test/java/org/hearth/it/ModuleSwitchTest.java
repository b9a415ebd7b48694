package org.hearth.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module goes and comes back while people work: two browsers, one switch, every row still there. */
@InBrowser
class ModuleSwitchTest {

    private static final int FAMILIES = 20;
    private static final String HEAD_START = "head-start";
    private static final String FAMILY_RECORD = "family-record";
    private static final String MENU_ENTRY = "Families";

    @TempDir
    private Path data;

    @Test
    void usersAreTakenHomeAndFindTheirPagesAgainWithEveryRow(Chromium chromium) {
        try (HearthServer server = HearthServer.sample(data, FAMILIES);
                Visitor adam = chromium.visitor(server.url());
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
        assertThat(new Derby(data).number("select count(*) from fam_family")).isEqualTo(FAMILIES);
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
