package org.hearth.core.document;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A finished document to be stored.
 *
 * @param subject the id of the record it is about, such as the family's plan
 * @param title its title as printed
 * @param kind what it is, in the module's words: {@code hs.agreement}
 * @param template the code of its template: {@code DOC-01}
 * @param templateVersion the mark that {@link DocumentPrinter#version} gave
 * @param signatures what was signed before it was printed
 */
public record NewDocument(
        UUID subject,
        String title,
        String kind,
        String template,
        String templateVersion,
        Locale language,
        List<NewSignature> signatures) {

    public NewDocument {
        signatures = List.copyOf(signatures);
    }
}
