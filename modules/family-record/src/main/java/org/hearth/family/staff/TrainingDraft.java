package org.hearth.family.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * A training as it is written in.
 *
 * @param topic what it was about
 * @param provider who gave it, or an empty string
 * @param validTo the last day on which it counts; null when it always does
 */
public record TrainingDraft(
        String topic,
        String provider,
        LocalDate completedOn,
        @Nullable LocalDate validTo) {

    /** The longest topic and the longest name of a provider. */
    public static final int LENGTH = 120;

    public TrainingDraft {
        topic = topic.strip();
        provider = provider.strip();
    }

    List<Refusal> refusals(LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        StaffRules.needed(refusals, "topic", topic, LENGTH);
        StaffRules.fits(refusals, "provider", provider, LENGTH);
        if (completedOn.isAfter(today)) {
            refusals.add(StaffRules.refusal(RefusalCode.E_RANGE, "training_ahead", "completed_on"));
        }
        if (validTo != null && validTo.isBefore(completedOn)) {
            refusals.add(StaffRules.refusal(RefusalCode.E_RANGE, "training_valid", "valid_to"));
        }
        return refusals;
    }
}
