package org.hearth.family.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.security.Access;
import org.hearth.core.task.SubjectNames;
import org.hearth.family.person.People;
import org.hearth.family.person.PersonId;
import org.hearth.family.scope.FamilyPermissions;

/** The names of the people that tasks are about. */
final class PersonNames implements SubjectNames {

    private final Access access;
    private final People people;

    PersonNames(Access access, People people) {
        this.access = access;
        this.people = people;
    }

    @Override
    public String kind() {
        return "person";
    }

    @Override
    public Map<UUID, String> names(Set<UUID> subjects) {
        if (!access.allows(FamilyPermissions.READ_OWN)) {
            return Map.of();
        }
        var names = new HashMap<>(found(subjects));
        subjects.stream()
                .filter(each -> !names.containsKey(each))
                .forEach(each -> people.survivor(new PersonId(each))
                        .ifPresent(standing ->
                                found(Set.of(standing.value())).values().forEach(name -> names.put(each, name))));
        return names;
    }

    private Map<UUID, String> found(Set<UUID> subjects) {
        return people.findOwn(subjects.stream().map(PersonId::new).toList()).values().stream()
                .collect(Collectors.toMap(
                        person -> person.id().value(), person -> person.name().display()));
    }
}
