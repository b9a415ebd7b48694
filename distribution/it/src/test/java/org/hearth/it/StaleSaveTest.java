package org.hearth.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two tabs with the same record: whoever saves last is asked, and nothing is overwritten unseen. */
@InBrowser
class StaleSaveTest {

    private static final String START = "Start the Family Partnership Plan";
    private static final String FIRST = "We are ready";
    private static final String SECOND = "We are thinking about it";
    private static final Pattern FAMILY = Pattern.compile("/families/[0-9a-f-]+$");

    @Test
    void theSecondTabSeesBothVersionsAndChooses(HearthServer server, Chromium chromium) {
        try (Visitor abby = chromium.visitor(server.url()).logIn(server, server.withRole("family_advocate"))) {
            open(abby);
            Visitor other = abby.otherTab();
            other.open(abby.page().url());

            new PlanSteps(abby).choose(FIRST);
            other.page()
                    .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(SECOND))
                    .check();
            Locator dialog = other.page().locator("vaadin-dialog.hearth-merge-dialog");
            assertThat(dialog.getByRole(AriaRole.HEADING).first()).hasText("Two versions of this record");
            assertThat(dialog).containsText(FIRST);
            assertThat(dialog).containsText(SECOND);
            assertThat(other.settle().look("stale-save", "en")).isEmpty();

            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save these choices"))
                    .click();
            assertThat(dialog).hasCount(0);
            abby.settle().page().reload();
            assertThat(abby.settle().page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(SECOND)))
                    .isChecked();
            assertThat(abby.scriptErrors()).isEmpty();
        }
    }

    @Test
    void aContactCorrectedInTwoTabsIsComparedFieldByField(HearthServer server, Chromium chromium) {
        try (Visitor abby = chromium.visitor(server.url()).logIn(server, server.withRole("family_advocate"))) {
            String address = writeContactIn(abby);
            abby.page().navigate(address);
            Visitor other = abby.otherTab();
            other.page().navigate(address);

            abby.settle();
            saveAt(abby, "At the library");
            abby.page().waitForURL(FAMILY);
            other.settle();
            saveAt(other, "At the clinic");
            Locator dialog = other.page().locator("vaadin-dialog.hearth-merge-dialog");
            assertThat(dialog).containsText("At the library");
            assertThat(dialog).containsText("At the clinic");
            assertThat(other.settle().look("stale-contact", "en")).isEmpty();

            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save these choices"))
                    .click();
            other.page().waitForURL(FAMILY);
            abby.page().navigate(address);
            assertThat(abby.settle().page().getByLabel("Place")).hasValue("At the clinic");
            assertThat(abby.scriptErrors()).isEmpty();
        }
    }

    /** Writes a visit of today in; the address of the page where it is corrected. */
    private static String writeContactIn(Visitor abby) {
        abby.open("families")
                .page()
                .locator("main a[href^='families/']")
                .first()
                .click();
        abby.page().waitForURL(FAMILY);
        abby.open(URI.create(abby.page().url()).getPath().substring(1) + "/contacts/new");
        saveAt(abby, "At home");
        abby.page().waitForURL(FAMILY);
        return (String) abby.settle()
                .page()
                .locator("main a[href*='/contacts/']")
                .first()
                .evaluate("link => link.href");
    }

    private static void saveAt(Visitor visitor, String place) {
        visitor.page().getByLabel("Place").fill(place);
        visitor.page().getByLabel("Place").blur();
        new PlanSteps(visitor.settle()).press("Save contact");
    }

    private static void open(Visitor abby) {
        abby.open("families").page().locator("main a[href^='families/']").nth(1).click();
        abby.page().waitForURL("**/families/*");
        new PlanSteps(abby).press(START);
        abby.page().waitForURL("**/plan*");
        new PlanSteps(abby.settle()).press(START);
        abby.page().waitForURL("**step=start");
        abby.settle();
    }
}
