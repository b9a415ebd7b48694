package org.hearth.family.household;

import java.time.LocalDate;
import java.util.List;
import org.hearth.family.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A household with those who live there now.
 *
 * @param address unknown when {@code hidden}
 * @param hidden true when the address is confidential and the caller may not see it
 */
public record Household(
        HouseholdId id,
        String label,
        Address address,
        boolean confidential,
        boolean hidden,
        @Nullable LocalDate since,
        List<Resident> residents,
        long version) {

    public Household {
        residents = List.copyOf(residents);
    }

    /**
     * Who lives in a household.
     *
     * @param shareOfTime percent of the time; null when unknown
     * @param version the state that was read; a correction names it
     */
    public record Resident(
            PersonId person,
            @Nullable LocalDate from,
            @Nullable Integer shareOfTime,
            boolean primaryResidence,
            long version) {}
}
