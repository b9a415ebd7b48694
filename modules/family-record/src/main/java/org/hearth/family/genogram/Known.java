package org.hearth.family.genogram;

import java.time.LocalDate;
import java.util.List;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.family.Relationship;
import org.hearth.family.household.Household;
import org.hearth.family.order.KeptApart;
import org.hearth.family.person.Person;
import org.hearth.family.person.PersonDetails;
import org.hearth.family.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the record tells the caller, from which a genogram is made.
 *
 * @param people the family's first, the primary adult at the top, then those they are related to
 */
record Known(
        List<Somebody> people,
        List<Relationship> relationships,
        List<Household> homes,
        List<KeptApart> apart,
        LocalDate today) {

    /** @param role null for somebody who is related to the family and never belonged to it */
    record Somebody(
            Person person, PersonDetails details, @Nullable FamilyRole role, boolean left) {

        PersonId id() {
            return person.id();
        }

        String key() {
            return key(person.id());
        }

        static String key(PersonId person) {
            return person.value().toString();
        }

        boolean isChildOfFamily() {
            return role == FamilyRole.CHILD_ENROLLED || role == FamilyRole.SIBLING;
        }
    }

    boolean hasEnded(Relationship relation) {
        var last = relation.terms().to();
        return last != null && last.isBefore(today);
    }
}
