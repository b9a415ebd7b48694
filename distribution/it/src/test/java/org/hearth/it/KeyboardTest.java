package org.hearth.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The keyboard alone is enough: from the log-in to a saved answer in a family's plan. */
@InBrowser
class KeyboardTest {

    @Test
    void anAdvocateLogsInOpensAFamilyAndSavesAnAnswerInItsPlan(HearthServer server, Chromium chromium) {
        Account account = known(server, chromium);
        try (Visitor abby = chromium.visitor(server.url())) {
            Keyboard keys = new Keyboard(abby);
            logIn(abby, keys, account);
            skipTheNavigation(abby, keys);
            keys.goTo("Families").press("Enter");
            abby.page().waitForURL("**/families");
            abby.settle();
            keys.isNoTrap();
            openAFamily(abby, keys);
            startThePlan(abby, keys);
            saveAnAnswer(abby, keys);
            keys.isNoTrap();
            assertThat(abby.scriptErrors()).isEmpty();
        }
    }

    /** The one-time password is not what this is about. */
    private static Account known(HearthServer server, Chromium chromium) {
        try (Visitor first = chromium.visitor(server.url())) {
            first.logIn(server, server.withRole("family_advocate"));
        }
        return server.withRole("family_advocate");
    }

    private static void logIn(Visitor abby, Keyboard keys, Account account) {
        abby.open("login");
        keys.isNoTrap();
        keys.goTo("User name").type(account.name());
        keys.press("Tab").type(account.password()).press("Enter");
        abby.page().waitForURL(Pattern.compile("^(?!.*/login)"));
        abby.settle();
    }

    private static void skipTheNavigation(Visitor abby, Keyboard keys) {
        abby.open("");
        keys.press("Tab");
        assertThat(keys.where()).isEqualTo("Skip to the content");
        abby.picture("keyboard-skip-link");
        keys.press("Enter");
        assertThat((Boolean) abby.page().evaluate("() => !!document.activeElement.closest('main')"))
                .as("the focus is in the content")
                .isTrue();
        abby.open("");
        keys.isNoTrap();
    }

    private static void openAFamily(Visitor abby, Keyboard keys) {
        String name = abby.page().locator("main a[href^='families/']").last().innerText();
        keys.goTo(name).press("Enter");
        abby.page().waitForURL("**/families/*");
        abby.settle();
        keys.isNoTrap();
    }

    private static void startThePlan(Visitor abby, Keyboard keys) {
        keys.goTo("Start the Family Partnership Plan").press("Enter");
        abby.page().waitForURL("**/plan*");
        abby.settle();
        keys.goTo("Start the Family Partnership Plan").press("Enter");
        assertThat(abby.page().locator(".hearth-guide")).isVisible();
        abby.settle();
    }

    private static void saveAnAnswer(Visitor abby, Keyboard keys) {
        Page page = abby.page();
        keys.goTo("We are ready").press("Space");
        assertThat(page.getByText(Pattern.compile("^Saved \\d")).first()).isVisible();
        abby.picture("keyboard-saved");
        page.reload();
        assertThat(abby.settle().page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("We are ready")))
                .isChecked();
    }
}
