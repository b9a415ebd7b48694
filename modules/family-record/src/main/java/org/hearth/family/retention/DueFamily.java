package org.hearth.family.retention;

import java.time.LocalDate;
import org.hearth.family.family.FamilyId;

/**
 * A family whose time is over.
 *
 * @param number the family's number
 * @param name the family's name; an empty string for those who see no family
 * @param endedOn the last day of its record
 * @param keptUntil the last day on which it was to be kept
 * @param proposed true while a proposal to remove it waits
 */
public record DueFamily(
        FamilyId family, String number, String name, LocalDate endedOn, LocalDate keptUntil, boolean proposed) {}
