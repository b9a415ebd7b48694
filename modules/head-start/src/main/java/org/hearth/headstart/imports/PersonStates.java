package org.hearth.headstart.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.family.person.NewPerson;
import org.hearth.family.person.Person;
import org.hearth.family.person.PersonId;
import org.hearth.headstart.enrollment.AdultBackground;

/** Reads and puts back what the participants file changes of people who were known before it. */
final class PersonStates {

    private final ImportServices services;

    PersonStates(ImportServices services) {
        this.services = services;
    }

    /** People who were taken back meanwhile are missing. */
    Map<PersonId, PersonState> read(Collection<PersonId> people) {
        var enrollments = services.enrollments().enrollments(people);
        var backgrounds = services.backgrounds().known(people);
        var states = new HashMap<PersonId, PersonState>();
        services.intake()
                .stored(people)
                .forEach((id, person) -> states.put(
                        id,
                        new PersonState(
                                withoutIds(person),
                                enrollments.getOrDefault(id, List.of()),
                                backgrounds.getOrDefault(id, new AdultBackground(id, "", "")))));
        return states;
    }

    private static NewPerson withoutIds(Person person) {
        return new NewPerson(
                person.id(),
                person.name(),
                person.birthDate(),
                person.birthDateEstimated(),
                person.languages(),
                Set.of());
    }

    void restore(PersonState before) {
        services.intake().revise(List.of(before.person()));
        services.enrollments().restore(before.person().id(), before.enrollments());
        services.backgrounds().restore(before.background());
    }
}
