package org.hearth.headstart.assessment;

import java.util.Objects;
import org.hearth.headstart.program.Outcome;

/**
 * A strength, capability, need, interest or aspiration, as it was typed.
 *
 * @param domain a value of the list {@code hs.domain}, or empty when none fits
 * @param kind a value of the list {@code hs.finding_kind}
 * @param source a value of the list {@code hs.source}
 * @param level 1 in crisis to 5 thriving; 0 when it was not rated
 * @param immediate true when help cannot wait (HS-014)
 */
public record FindingDraft(
        Outcome outcome,
        String domain,
        String kind,
        String source,
        int level,
        String note,
        boolean immediate,
        SupportPlan support) {

    /** The kind that needs support. */
    public static final String NEED = "need";

    /** The longest note. */
    public static final int NOTE_LENGTH = 2000;

    /** The best level. */
    public static final int BEST_LEVEL = 5;

    public FindingDraft {
        Objects.requireNonNull(outcome);
        domain = domain.strip();
        kind = kind.strip();
        source = source.strip();
        note = note.strip();
        Objects.requireNonNull(support);
    }

    /** True for a need. */
    public boolean isNeed() {
        return kind.equals(NEED);
    }
}
