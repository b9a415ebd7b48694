package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hearth.core.document.PaperSize;
import org.hearth.core.failure.NotFound;
import org.hearth.core.policy.Policy;
import org.hearth.core.security.Caller;
import org.hearth.family.consent.PrintChoice;
import org.hearth.family.contact.ContactForms;
import org.hearth.family.contact.ContactPolicy;
import org.hearth.family.contact.Contacts;
import org.hearth.family.family.FamilyId;
import org.hearth.testkit.PdfUa;
import org.hearth.testkit.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where there is no signal, and where a child may be in danger (data model C11). */
final class ContactFormsTest {

    private static final PrintChoice ENGLISH = new PrintChoice(Locale.ENGLISH, PaperSize.LETTER);
    private static final PrintChoice SPANISH = new PrintChoice(Locale.of("es"), PaperSize.A4);

    private final Prairie prairie = new Prairie();
    private final FamilyId family = prairie.family("F1", "García", "FA01");
    private final ContactForms forms = prairie.get(ContactForms.class);

    @AfterEach
    void close() {
        prairie.close();
    }

    @Test
    @Rule("C11")
    void theContactFormPrintsBlankInTheLanguageOfTheReader() {
        prairie.as(Prairie.ADVOCATE, () -> {
            assertThat(text(forms.blank(family, ENGLISH))).contains("García", "Contact form", "Home visit", "call 911");
            assertThat(text(forms.blank(family, SPANISH))).contains("Formulario de contacto");
        });
    }

    @Test
    void everybodyCanReadTheForm() throws Exception {
        for (var choice : List.of(ENGLISH, SPANISH)) {
            assertThat(PdfUa.failures(prairie.as(Prairie.ADVOCATE, () -> forms.blank(family, choice))))
                    .isEmpty();
        }
    }

    @Test
    void nobodyPrintsAFormOfAnotherAdvocatesFamily() {
        prairie.as(
                Prairie.OTHER_ADVOCATE,
                () -> assertThatThrownBy(() -> forms.blank(family, ENGLISH)).isInstanceOf(NotFound.class));
    }

    @Test
    @Rule("C11")
    void theAgencySaysWhomToCallHere() {
        var contacts = prairie.get(Contacts.class);
        prairie.as(Prairie.ADVOCATE, () -> assertThat(contacts.hotline()).isEmpty());
        prairie.as(
                Caller.SYSTEM,
                () -> prairie.get(Policy.class)
                        .change(ContactPolicy.HOTLINE, "Prairie County 555-0100", LocalDate.of(2026, 9, 14)));
        prairie.as(Prairie.ADVOCATE, () -> assertThat(contacts.hotline()).isEqualTo("Prairie County 555-0100"));
    }

    private static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            // Kept as build output, to be looked at.
            var folder = Files.createDirectories(Path.of("target", "documents"));
            Files.write(folder.resolve("contact-form-" + pdf.length + ".pdf"), pdf);
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
