package org.hearth.family.family;

import org.hearth.family.person.PersonId;
import org.jspecify.annotations.Nullable;

/** What a person may change about a family; as in {@link NewFamily}. */
public record FamilyDraft(String name, @Nullable PersonId primaryAdult, String structureNote) {

    public FamilyDraft {
        name = name.strip();
        structureNote = structureNote.strip();
        if (name.isEmpty() || name.length() > NewFamily.NAME_LENGTH) {
            throw new IllegalArgumentException("name: 1 to " + NewFamily.NAME_LENGTH + " characters");
        }
        if (structureNote.length() > NewFamily.NOTE_LENGTH) {
            throw new IllegalArgumentException("note: at most " + NewFamily.NOTE_LENGTH + " characters");
        }
    }
}
