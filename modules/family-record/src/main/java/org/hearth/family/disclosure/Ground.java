package org.hearth.family.disclosure;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * On what a sharing rests.
 *
 * @param reference the order's number, the agreement, the law, or the danger in a few words; empty for a consent
 * @param noticeOn when the parents had notice and a chance to refuse; null where no notice is needed
 * @param destroyBy when the receiver destroys the data; null where nothing was agreed
 */
public record Ground(
        Basis basis,
        String reference,
        @Nullable LocalDate noticeOn,
        @Nullable LocalDate destroyBy) {

    /** The longest reference. */
    public static final int LENGTH = 200;
    /** A release that holds. */
    public static final Ground CONSENT = new Ground(Basis.CONSENT, "", null, null);

    public Ground {
        Objects.requireNonNull(basis);
        reference = reference.strip();
        if (reference.length() > LENGTH) {
            throw new IllegalArgumentException("reference: at most " + LENGTH + " characters");
        }
    }

    /** A way without consent that rests on {@code reference}. */
    public static Ground of(Basis basis, String reference) {
        return new Ground(basis, reference, null, null);
    }
}
