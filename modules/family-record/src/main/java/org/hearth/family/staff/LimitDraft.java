package org.hearth.family.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.core.failure.Refusal;
import org.hearth.family.trail.Span;
import org.jspecify.annotations.Nullable;

/**
 * A limit as it is written in.
 *
 * @param words what somebody cannot or should not be asked to do; never why, as far as it is about health
 * @param to the last day; null while it lasts
 */
public record LimitDraft(
        String words, LocalDate from, @Nullable LocalDate to) {

    /** The most words. */
    public static final int LENGTH = 400;

    public LimitDraft {
        words = words.strip();
    }

    List<Refusal> refusals() {
        var refusals = new ArrayList<>(new Span(from, to).refusals());
        StaffRules.needed(refusals, "words", words, LENGTH);
        return refusals;
    }
}
