package org.hearth.family.trail;

import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;

/** Why something that was written in by mistake is taken out. Nothing is deleted; auditors can still read it. */
public record Mistake(String reason) {

    /** The longest reason. */
    public static final int LENGTH = 200;

    /**
     * Checks the reason.
     *
     * @throws RuleViolation {@code E-REQ} without a reason, {@code E-RANGE} for one that is too long
     */
    public Mistake {
        reason = reason.strip();
        if (reason.isEmpty()) {
            throw new RuleViolation(
                    Refusal.of(RefusalCode.E_REQ, "", "fam.refusal.no_reason").at("reason"));
        }
        if (reason.length() > LENGTH) {
            throw new RuleViolation(Refusal.of(RefusalCode.E_RANGE, "", "fam.refusal.long_reason")
                    .at("reason")
                    .with("most", LENGTH));
        }
    }
}
