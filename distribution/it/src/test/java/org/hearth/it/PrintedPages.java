package org.hearth.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF that the server gave, as a reader and a screen reader find it. */
record PrintedPages(String title, String language, String text) {

    /** Fetches and keeps the document, which must be tagged and show its title. */
    static PrintedPages of(Visitor visitor, String address, String name) {
        APIResponse answer = visitor.context().request().get(address);
        assertThat(answer.status()).as(name).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("content-type", "application/pdf");
        byte[] body = answer.body();
        try (PDDocument document = Loader.loadPDF(body)) {
            Path folder = Files.createDirectories(Installation.target().resolve("screenshots"));
            Files.write(folder.resolve(name + ".pdf"), body);
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).as("tagged").isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            return new PrintedPages(document.getDocumentInformation().getTitle(), catalog.getLanguage(), text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
