package org.hearth.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An advocate attaches a file to a family; what could do harm is refused and nothing typed is lost. */
@InBrowser
class FilesTest {

    private static final FilePayload HARM =
            new FilePayload("letter.pdf", "application/pdf", bytes("<html><script>alert(1)</script></html>"));
    private static final FilePayload NOTE =
            new FilePayload("..\\visit_note.txt", "text/plain", bytes("Bring the card on Monday.\n"));
    private static final FilePayload FOREIGN =
            new FilePayload("other.pdf", "application/pdf", bytes("%PDF-1.7\nof another system\n"));

    @Test
    void aRefusedFileLosesNothingAndAGoodOneIsKeptAndServedSafely(HearthServer server, Chromium chromium) {
        var found = new ArrayList<String>();
        try (Visitor abby = chromium.visitor(server.url()).logIn(server, server.withRole("family_advocate"))) {
            Page page = abby.open("families").page();
            page.locator("main a[href^='families/']").first().click();
            Locator files = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Files"));
            files.getByText("Add a file").click();
            Locator dialog = page.locator("vaadin-dialog");
            send(abby, HARM);
            dialog.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Title"))
                    .fill("Note of the visit");
            found.addAll(abby.settle().look("files-add", "en"));
            press(abby, dialog, "Add file");
            assertThat(dialog.getByText("Files of this kind are not taken").first())
                    .isVisible();
            assertThat(dialog.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Title")))
                    .hasValue("Note of the visit");
            dialog.getByLabel("Remove this file").first().click();
            send(abby, NOTE);
            press(abby, dialog, "Add file");
            Locator link = files.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Note of the visit"));
            assertThat(link).isVisible();
            var answer = page.request()
                    .get(URI.create(page.url())
                            .resolve("/")
                            .resolve(link.getAttribute("href"))
                            .toString());
            assertThat(answer.text()).isEqualTo("Bring the card on Monday.\n");
            assertThat(answer.headers())
                    .containsEntry("cache-control", "private, no-store")
                    .containsEntry("x-content-type-options", "nosniff");
            assertThat(answer.headers().get("content-security-policy")).startsWith("sandbox");
            assertThat(answer.headers().get("content-disposition"))
                    .startsWith("attachment")
                    .contains("visit_note.txt")
                    .doesNotContain("..");
            press(abby, files, "Check for changes");
            assertThat(files.getByText("Nothing was changed").first()).isVisible();
            found.addAll(abby.settle().look("files-listed", "en"));
            abby.open("documents/check");
            send(abby, FOREIGN);
            assertThat(page.getByText("Hearth did not issue this file").first()).isVisible();
            assertThat(abby.scriptErrors()).isEmpty();
        }
        assertThat(List.copyOf(found)).isEmpty();
    }

    private static void press(Visitor abby, Locator within, String words) {
        within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words))
                .first()
                .click();
        abby.settle();
    }

    private static void send(Visitor abby, FilePayload file) {
        Page page = abby.page();
        page.waitForResponse(
                answer -> answer.url().contains("VAADIN/dynamic"),
                () -> page.locator("vaadin-upload:visible input[type=file]")
                        .first()
                        .setInputFiles(file));
        abby.settle();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
