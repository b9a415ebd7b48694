package org.hearth.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Two tabs with the same answer of the same plan: whoever saves last is asked, and nothing is overwritten unseen. */
@InBrowser
class StaleSaveTest {

    private static final String START = "Start the Family Partnership Plan";
    private static final String FIRST = "We are ready";
    private static final String SECOND = "We are thinking about it";

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
