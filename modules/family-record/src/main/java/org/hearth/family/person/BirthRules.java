package org.hearth.family.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;

/** What no birth date may be. */
final class BirthRules {

    private BirthRules() {}

    /** One for each of {@code people} who would be born after {@code today}. */
    static List<Refusal> refusals(Collection<NewPerson> people, LocalDate today) {
        return people.stream()
                .filter(person ->
                        person.birthDate() != null && person.birthDate().isAfter(today))
                .map(person -> Refusal.of(RefusalCode.E_RANGE, "", "fam.refusal.birth_date_future")
                        .at("birth_date"))
                .toList();
    }
}
