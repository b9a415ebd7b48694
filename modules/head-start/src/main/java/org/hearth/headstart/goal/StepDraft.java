package org.hearth.headstart.goal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step towards a goal, as it was typed.
 *
 * @param known the stored step that it changes; null for a new one
 * @param responsible who does it, of the family or of staff; may be empty
 * @param targetOn null while nobody named a day
 */
public record StepDraft(
        @Nullable GoalStepId known,
        String text,
        String responsible,
        @Nullable LocalDate targetOn) {

    /** The longest text. */
    public static final int TEXT_LENGTH = 500;

    public StepDraft {
        text = text.strip();
        responsible = responsible.strip();
    }

    /** A new step. */
    public StepDraft(String text, String responsible, @Nullable LocalDate targetOn) {
        this(null, text, responsible, targetOn);
    }

    /** What it says, whichever stored step it changes. */
    public StepDraft words() {
        return new StepDraft(text, responsible, targetOn);
    }
}
