package org.hearth.family.merge;

import java.time.Instant;
import org.hearth.family.person.PersonId;

/**
 * A merge that has not been taken back.
 *
 * @param merged the one whose row leads to the survivor
 * @param mergedName how that row is called
 * @param at when, in UTC
 */
public record StandingMerge(MergeId id, PersonId survivor, PersonId merged, String mergedName, Instant at) {}
