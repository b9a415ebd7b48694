package org.hearth.headstart.goal;

import org.hearth.headstart.assessment.FindingId;
import org.jspecify.annotations.Nullable;

/**
 * What a goal is based on: a finding of the assessment, or something else that the family said (HS-005).
 *
 * @param finding null when the family said something else
 * @param familyInput empty when it is a finding
 */
public record Basis(@Nullable FindingId finding, String familyInput) {

    /** The longest input. */
    public static final int LENGTH = 500;

    public Basis {
        familyInput = familyInput.strip();
        if ((finding == null && familyInput.isEmpty()) || familyInput.length() > LENGTH) {
            throw new IllegalArgumentException("a finding, or 1 to " + LENGTH + " characters");
        }
    }

    /** A finding of the family's assessment. */
    public static Basis on(FindingId finding) {
        return new Basis(finding, "");
    }

    /** Something the family said. */
    public static Basis said(String input) {
        return new Basis(null, input);
    }
}
