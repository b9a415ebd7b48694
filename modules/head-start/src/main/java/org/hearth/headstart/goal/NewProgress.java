package org.hearth.headstart.goal;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How things are going with a goal. The family's view comes first; staff may see it otherwise (HS-111).
 *
 * @param kind what kind of progress it is, in any words: every step counts (HS-066); may be empty
 * @param familyView in the family's words; may be empty
 * @param saidBy whose view it is: a parent, a child; may be empty
 * @param staffView may be empty
 */
public record NewProgress(
        LocalDate on, ProgressLevel level, String kind, String familyView, String saidBy, String staffView) {

    /** The longest kind. */
    public static final int KIND_LENGTH = 100;

    /** The longest view. */
    public static final int VIEW_LENGTH = 1000;

    public NewProgress {
        Objects.requireNonNull(on);
        Objects.requireNonNull(level);
        kind = kind.strip();
        familyView = familyView.strip();
        saidBy = saidBy.strip();
        staffView = staffView.strip();
    }
}
