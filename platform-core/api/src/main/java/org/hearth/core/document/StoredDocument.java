package org.hearth.core.document;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A stored document, without its bytes.
 *
 * @param subject the id of the record it is about
 * @param kind what it is, in the module's words
 * @param template the code of its template, with the mark of the version that was used
 * @param sha256 the hash of its bytes, in hexadecimal
 * @param createdBy the user who made it
 */
public record StoredDocument(
        UUID id,
        UUID subject,
        String title,
        String kind,
        String template,
        String templateVersion,
        Locale language,
        String sha256,
        DocumentState state,
        Instant createdAt,
        UUID createdBy) {}
