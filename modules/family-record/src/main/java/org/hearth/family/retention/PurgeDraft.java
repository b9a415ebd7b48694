package org.hearth.family.retention;

import java.util.Objects;
import org.hearth.family.family.FamilyId;

/**
 * What is to be proposed.
 *
 * @param facts {@link PurgePreview#facts()} of the preview that whoever proposes has seen
 * @param note what whoever decides should know, or an empty string
 */
public record PurgeDraft(FamilyId family, PurgeReason reason, String facts, String note) {

    public PurgeDraft {
        Objects.requireNonNull(family);
        Objects.requireNonNull(reason);
        note = note.strip();
    }
}
