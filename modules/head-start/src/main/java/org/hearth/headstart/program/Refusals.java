package org.hearth.headstart.program;

import java.util.Optional;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;

/** Makes the refusals that several features share. */
public final class Refusals {

    private static final String PREFIX = "hs.refusal.";

    private Refusals() {}

    /** A refusal whose words stand under {@code hs.refusal.<words>}. */
    public static Refusal of(RefusalCode code, String rule, String words) {
        return Refusal.of(code, rule, PREFIX + words);
    }

    /** {@code E-REQ} about {@code field} when {@code value} is blank. */
    public static Optional<Refusal> blank(String value, String rule, String words, String field) {
        return value.isBlank() ? Optional.of(of(RefusalCode.E_REQ, rule, words).at(field)) : Optional.empty();
    }

    /** {@code E-RANGE} about {@code field} when {@code value} has more than {@code longest} characters. */
    public static Optional<Refusal> tooLong(String value, int longest, String rule, String field) {
        return value.length() > longest
                ? Optional.of(
                        of(RefusalCode.E_RANGE, rule, "too_long").at(field).with("longest", longest))
                : Optional.empty();
    }
}
