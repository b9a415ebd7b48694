package org.hearth.family.consent;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules about a release look at.
 *
 * @param today the day the act counts from; for a withdrawal, that of its receipt
 * @param signature null for every act but signing
 * @param minorAge from which age a minor decides about the own record
 */
record ReleaseCase(
        Release release,
        LocalDate today,
        @Nullable ReleaseSignature signature,
        List<SubjectStanding> subjects,
        boolean interpreterNeeded,
        int minorAge) {

    ReleaseCase {
        subjects = List.copyOf(subjects);
    }

    /** For acts that nothing but the state can keep closed. */
    static ReleaseCase of(Release release, LocalDate today) {
        return new ReleaseCase(release, today, null, List.of(), false, 0);
    }
}
