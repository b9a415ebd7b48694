package org.hearth.family.merge;

import java.time.LocalDate;
import org.hearth.family.person.Person;
import org.hearth.family.person.PossibleDuplicate;

/**
 * Two people in the record who may be one.
 *
 * @param foundOn the agency's day on which the pair was found
 * @param version the state that was read; an answer names it
 */
public record DuplicatePair(
        PairId id,
        Person one,
        Person other,
        PossibleDuplicate.Reason reason,
        PairState state,
        LocalDate foundOn,
        long version) {}
