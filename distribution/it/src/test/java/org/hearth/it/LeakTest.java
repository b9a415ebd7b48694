package org.hearth.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module that was shown, used and switched off leaves nothing behind, also while browsers stay open. */
@InBrowser
class LeakTest {

    private static final int CYCLES = Integer.getInteger("hearth.it.cycles", 20);
    private static final int MOST_COLLECTIONS = 30;
    private static final String BUNDLE = "hearth-example-module";
    private static final String MODULE = "notice-board";
    private static final String MENU_ENTRY = "Notices";

    @TempDir
    private Path data;

    @Test
    void twentyCyclesOfUseKeepNoClassLoader(Chromium chromium) throws Exception {
        Path modules = Files.createDirectories(data.resolve("modules"));
        Files.copy(Installation.exampleModule(), modules.resolve("example.jar"));
        try (EmbeddedServer server = EmbeddedServer.demo(data);
                Visitor adam = chromium.visitor(server.url())) {
            adam.logIn(server.withRole("administrator"));
            Page second = adam.tab();
            second.navigate(server.url().toString());
            adam.open("admin/modules");
            List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
            for (int cycle = 1; cycle <= CYCLES; cycle++) {
                if (cycle > 1) {
                    flip(adam, "on");
                }
                loaders.add(new WeakReference<>(server.loaderOf(BUNDLE)));
                use(second, "Notice " + cycle);
                flip(adam, "off");
                assertThat(second.locator("h1")).hasText("My day");
            }
            uninstall(adam);
            assertThatThrownBy(() -> server.loaderOf(BUNDLE)).isInstanceOf(NoSuchElementException.class);
            assertThat(kept(loaders)).isZero();
        }
    }

    private static void uninstall(Visitor adam) {
        Locator card = card(adam);
        card.locator("button.hearth-link").click();
        Locator dialog = adam.page().locator("vaadin-dialog");
        dialog.locator("vaadin-text-field input").fill(card.locator("h2").innerText());
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(card.getByText("uninstalled", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    private static Locator card(Visitor adam) {
        return adam.page()
                .locator("section", new Page.LocatorOptions().setHas(adam.page().locator("#module-" + MODULE)));
    }

    private static void use(Page page, String words) {
        page.locator("nav.hearth-nav a", new Page.LocatorOptions().setHasText(MENU_ENTRY))
                .click();
        page.locator("vaadin-text-area textarea").fill(words);
        page.locator("main vaadin-button").click();
        assertThat(page.locator("main li").first()).containsText(words);
    }

    private static void flip(Visitor adam, String wanted) {
        Locator card = card(adam);
        card.locator("vaadin-button").click();
        if (wanted.equals("off")) {
            adam.confirm();
        }
        assertThat(card.getByText(wanted, new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    private static long kept(List<WeakReference<ClassLoader>> loaders) throws InterruptedException {
        for (int round = 0; round < MOST_COLLECTIONS; round++) {
            System.gc();
            Thread.sleep(100);
            if (loaders.stream().allMatch(loader -> loader.refersTo(null))) {
                return 0;
            }
        }
        return loaders.stream().filter(loader -> !loader.refersTo(null)).count();
    }
}
