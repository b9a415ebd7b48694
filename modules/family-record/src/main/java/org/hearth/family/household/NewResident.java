package org.hearth.family.household;

import java.time.LocalDate;
import org.hearth.family.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who lives in a household. A child may live in two.
 *
 * @param from null when unknown
 * @param shareOfTime percent of the time, 0 to 100; null when unknown
 * @param primaryResidence true for the household that counts as the person's home
 */
public record NewResident(
        HouseholdId household,
        PersonId person,
        @Nullable LocalDate from,
        @Nullable Integer shareOfTime,
        boolean primaryResidence) {

    public NewResident {
        if (shareOfTime != null && (shareOfTime < 0 || shareOfTime > 100)) {
            throw new IllegalArgumentException("0 to 100 percent");
        }
    }
}
