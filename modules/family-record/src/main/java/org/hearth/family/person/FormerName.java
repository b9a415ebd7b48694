package org.hearth.family.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A name that a person no longer bears; old papers and other agencies still use it.
 *
 * @param lastDay the last day of its use; null when unknown
 */
public record FormerName(
        UUID id, PersonId person, PersonName name, @Nullable LocalDate lastDay, long version) {}
