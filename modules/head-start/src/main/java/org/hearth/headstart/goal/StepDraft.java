package org.hearth.headstart.goal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step towards a goal, as it was typed.
 *
 * @param responsible who does it, of the family or of staff; may be empty
 * @param targetOn null while nobody named a day
 */
public record StepDraft(
        String text, String responsible, @Nullable LocalDate targetOn) {

    /** The longest text. */
    public static final int TEXT_LENGTH = 500;

    public StepDraft {
        text = text.strip();
        responsible = responsible.strip();
    }
}
