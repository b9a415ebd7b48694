package org.hearth.core.attachment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An attached file, without its bytes.
 *
 * @param fileName its name, cleaned: no folders, no signs that a system or a reader could misunderstand
 * @param size in bytes
 * @param sha256 the hash of its bytes, in hexadecimal
 * @param addedBy the user who added it
 * @param addedByName that user's name at the time
 * @param voided empty while it stands
 */
public record Attachment(
        UUID id,
        AttachmentSubject subject,
        String title,
        String description,
        String fileName,
        FileType type,
        long size,
        String sha256,
        Instant addedAt,
        UUID addedBy,
        String addedByName,
        Optional<Voided> voided) {

    /** The longest reason why a file was voided. */
    public static final int REASON_LENGTH = 200;

    /**
     * That it was attached by mistake. The file is kept, as everything is, and stays readable to whoever could read it.
     *
     * @param byName the name of the user who said so
     */
    public record Voided(Instant at, String byName, String reason) {}
}
