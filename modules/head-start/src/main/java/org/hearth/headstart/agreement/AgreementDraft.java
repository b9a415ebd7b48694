package org.hearth.headstart.agreement;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What both sides agree on beside the goals.
 *
 * @param purposes values of the list {@code hs.purpose} (HS-042)
 * @param disabilitySupports what was agreed for a child with a disability; may be empty
 * @param disabilityNotNow true when the family does not wish to talk about that now, which is an answer (HS-043)
 * @param reviewOn the day on which both sides look at it again; null while nobody named one
 */
public record AgreementDraft(
        Set<String> purposes,
        String disabilitySupports,
        boolean disabilityNotNow,
        @Nullable LocalDate reviewOn) {

    /** The longest text on disability supports. */
    public static final int TEXT_LENGTH = 2000;

    /** Nothing said yet. */
    public static final AgreementDraft EMPTY = new AgreementDraft(Set.of(), "", false, null);

    public AgreementDraft {
        purposes = Set.copyOf(purposes);
        disabilitySupports = disabilitySupports.strip();
    }

    /** The purposes in a fixed order. */
    Set<String> orderedPurposes() {
        return new TreeSet<>(purposes);
    }

    /** True when the section on disability supports has an answer. */
    boolean isDisabilityAnswered() {
        return disabilityNotNow || !disabilitySupports.isEmpty();
    }
}
