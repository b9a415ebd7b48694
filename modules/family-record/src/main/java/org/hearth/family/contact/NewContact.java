package org.hearth.family.contact;

import java.time.LocalDate;
import java.util.Set;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.PersonId;

/**
 * A contact as somebody tells of it; it may be told days later with its true date.
 *
 * @param on the day, in the agency's zone
 * @param by the staff code of whoever made it; empty for the caller
 * @param attempted true when nobody was reached
 * @param with those of the family who took part; empty when unknown
 */
public record NewContact(
        FamilyId family,
        ContactType type,
        LocalDate on,
        Times times,
        String by,
        boolean attempted,
        Set<PersonId> with,
        Setting setting,
        Told told) {

    public NewContact {
        by = by.strip();
        with = Set.copyOf(with);
        attempted = attempted || type == ContactType.ATTEMPT;
    }

    /** A contact of which only the least is known. */
    public static NewContact of(FamilyId family, ContactType type, LocalDate on) {
        return new NewContact(family, type, on, Times.UNKNOWN, "", false, Set.of(), Setting.UNKNOWN, Told.NOTHING);
    }

    /** The same with these people. */
    public NewContact with(Set<PersonId> people) {
        return new NewContact(family, type, on, times, by, attempted, people, setting, told);
    }

    /** The same in this setting. */
    public NewContact in(Setting other) {
        return new NewContact(family, type, on, times, by, attempted, with, other, told);
    }

    /** The same with these words about it. */
    public NewContact telling(Told words) {
        return new NewContact(family, type, on, times, by, attempted, with, setting, words);
    }

    /** The same, but nobody was reached. */
    public NewContact inVain() {
        return new NewContact(family, type, on, times, by, true, with, setting, told);
    }

    /** Kept in spite of a "no" to notes: crisis, referral and child-safety facts (HS-080). */
    boolean holdsFactsOfSafety() {
        return type == ContactType.CRISIS
                || told.topics().stream().anyMatch(Set.of("crisis", "referral", "child_safety")::contains);
    }
}
