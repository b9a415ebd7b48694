package org.hearth.core.attachment;

import java.util.Objects;
import java.util.UUID;

/**
 * The record to which files are attached.
 *
 * @param kind the kind of record, in the words of the module that guards it: {@code fam.family}
 * @param id the record's id
 */
public record AttachmentSubject(String kind, UUID id) {

    /** The longest kind. */
    public static final int KIND_LENGTH = 100;

    public AttachmentSubject {
        Objects.requireNonNull(id);
        if (kind.isBlank() || kind.length() > KIND_LENGTH) {
            throw new IllegalArgumentException("a kind has a name of at most " + KIND_LENGTH + " characters");
        }
    }
}
