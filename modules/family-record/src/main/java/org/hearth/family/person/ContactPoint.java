package org.hearth.family.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way to reach a person.
 *
 * @param value the number, address or name; empty when {@code hidden}
 * @param hidden true when it is confidential and the caller may not see it
 * @param rank 1 for the one to try first
 */
public record ContactPoint(
        UUID id,
        PersonId person,
        ContactKind kind,
        String value,
        boolean hidden,
        YesNoUnknown safeToUse,
        boolean confidential,
        int rank,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        long version) {}
