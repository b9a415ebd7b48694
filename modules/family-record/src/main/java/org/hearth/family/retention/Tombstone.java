package org.hearth.family.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hearth.family.family.FamilyId;

/**
 * That there was a record, and that it was removed; it names nobody of the family.
 *
 * @param family the id that old links bear
 * @param number the family's number, by which an old file would bring it back
 * @param removedAt in UTC
 * @param removedOn the day, in the agency's zone
 * @param rule the id of the rule
 * @param ended the last day of the record, where it was known
 * @param keptUntil the last day on which it was to be kept, where time decided
 * @param proposedBy how colleagues saw whoever proposed it
 * @param approvedBy how colleagues saw whoever approved it
 * @param counts how many rows of each table went
 * @param givenAgain since when the number may be used again; empty as a rule
 */
public record Tombstone(
        FamilyId family,
        String number,
        Instant removedAt,
        LocalDate removedOn,
        PurgeReason reason,
        String rule,
        Optional<LocalDate> ended,
        Optional<LocalDate> keptUntil,
        String proposedBy,
        String approvedBy,
        Map<String, Long> counts,
        Optional<Instant> givenAgain) {}
