package org.hearth.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module is uninstalled with a copy of its rows taken along, stays out over a restart, and finds its rows again. */
@InBrowser
class UninstallTest {

    private static final String MODULE = "notice-board";
    private static final String NAME = "Notice board";
    private static final String MENU_ENTRY = "Notices";
    private static final String NOTICE = "=1+1 is two";

    @TempDir
    private Path data;

    @Test
    void anUninstalledModuleStaysOutUntilItIsInstalledAgainAndKeepsItsRows(Chromium chromium) throws IOException {
        Path modules = Files.createDirectories(data.resolve("modules"));
        Files.copy(Installation.exampleModule(), modules.resolve("example.jar"));
        Account administrator;
        try (HearthServer server = HearthServer.demo(data);
                Visitor adam = chromium.visitor(server.url())) {
            adam.logIn(server, server.withRole("administrator"));
            administrator = server.withRole("administrator");
            writeNotice(adam);
            switchOff(adam);
            begin(adam);
            assertThat(adam.look("admin-uninstall", "en")).isEmpty();
            holdsTheNotice(download(adam));
            otherNamesAreRefused(adam);
            confirm(adam);
            stateIs(adam, "uninstalled");
        }
        try (HearthServer server = HearthServer.start(data);
                Visitor adam = chromium.visitor(server.url())) {
            server.changed(administrator);
            adam.logIn(server, administrator).open("admin/modules");
            stateIs(adam, "uninstalled");
            assertThat(adam.menu(MENU_ENTRY)).hasCount(0);
            assertThat(adam.look("admin-uninstalled", "en")).isEmpty();
            button(adam).click();
            stateIs(adam, "off");
            inSpanish(adam);
            adam.open("?lang=en").open("admin/modules");
            button(adam).click();
            stateIs(adam, "on");
            adam.menu(MENU_ENTRY).click();
            assertThat(adam.page().locator("main li").first()).containsText(NOTICE);
        }
    }

    private static void writeNotice(Visitor adam) {
        adam.menu(MENU_ENTRY).click();
        adam.page().locator("vaadin-text-area textarea").fill(NOTICE);
        adam.page().locator("main vaadin-button").click();
        assertThat(adam.page().locator("main li").first()).containsText(NOTICE);
    }

    private static void switchOff(Visitor adam) {
        adam.open("admin/modules");
        button(adam).click();
        adam.confirm();
        stateIs(adam, "off");
    }

    private static void begin(Visitor adam) {
        card(adam).locator("button.hearth-link").click();
        // The one that was just pinned up, and the two of the demonstration.
        assertThat(dialog(adam)).containsText("3 records in 1 table");
    }

    private static void inSpanish(Visitor adam) {
        adam.open("?lang=es").open("admin/modules");
        card(adam).locator("button.hearth-link").click();
        assertThat(dialog(adam)).containsText("3 registros en 1 tabla");
        assertThat(adam.look("admin-uninstall", "es")).isEmpty();
    }

    private static Path download(Visitor adam) {
        Download file = adam.page()
                .waitForDownload(
                        () -> dialog(adam).locator("a.hearth-file-link").click());
        assertThat(file.suggestedFilename()).startsWith(MODULE + "-").endsWith(".zip");
        return file.path();
    }

    private static void holdsTheNotice(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(each -> each.getName()))
                    .containsExactly("ex_notice.csv", "columns.csv", "manifest.csv");
            var rows = zip.getInputStream(zip.getEntry("ex_notice.csv")).readAllBytes();
            assertThat(new String(rows, StandardCharsets.UTF_8)).contains(",'" + NOTICE);
        }
    }

    private static void otherNamesAreRefused(Visitor adam) {
        name(adam).fill("Notices");
        uninstall(adam);
        assertThat(dialog(adam).locator("[role=alert]")).containsText("This is not the name of the module");
    }

    private static void confirm(Visitor adam) {
        name(adam).fill(NAME);
        uninstall(adam);
        assertThat(dialog(adam)).hasCount(0);
    }

    private static Locator name(Visitor adam) {
        return dialog(adam).locator("vaadin-text-field input");
    }

    private static void uninstall(Visitor adam) {
        dialog(adam).locator("vaadin-button[theme~=primary]").click();
    }

    private static Locator dialog(Visitor adam) {
        return adam.page().locator("vaadin-dialog");
    }

    private static Locator button(Visitor adam) {
        return card(adam).locator("vaadin-button");
    }

    private static void stateIs(Visitor adam, String state) {
        assertThat(card(adam).getByText(state, new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    private static Locator card(Visitor adam) {
        return adam.page()
                .locator("section", new Page.LocatorOptions().setHas(adam.page().locator("#module-" + MODULE)));
    }
}
