package org.hearth.core.attachment;

import java.util.Objects;

/**
 * A file to be attached.
 *
 * @param title what it is, in a few words
 * @param description what else there is to say; may be empty
 * @param fileName the name it has where it comes from; kept cleaned, and never used as a path
 */
public record NewAttachment(AttachmentSubject subject, String title, String description, String fileName) {

    /** The longest title. */
    public static final int TITLE_LENGTH = 200;

    /** The longest description. */
    public static final int DESCRIPTION_LENGTH = 1000;

    public NewAttachment {
        Objects.requireNonNull(subject);
        Objects.requireNonNull(fileName);
        title = title.strip();
        description = description.strip();
    }
}
