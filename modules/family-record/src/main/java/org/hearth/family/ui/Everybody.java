package org.hearth.family.ui;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.family.family.FamilyMember;
import org.hearth.family.person.Person;
import org.hearth.family.person.PersonId;
import org.hearth.ui.form.Kept;

/** The people of a family, each once, in its order. */
record Everybody(List<Person> people) {

    /** How drafts keep one of them. */
    static final Kept<PersonId> KEPT = Kept.id(PersonId::value, PersonId::new);

    static Everybody of(List<FamilyMember> members) {
        Map<PersonId, Person> each = new LinkedHashMap<>();
        members.forEach(member -> each.putIfAbsent(member.person().id(), member.person()));
        return new Everybody(List.copyOf(each.values()));
    }

    List<PersonId> ids() {
        return people.stream().map(Person::id).toList();
    }

    boolean has(PersonId person) {
        return find(person).isPresent();
    }

    Optional<Person> find(PersonId person) {
        return people.stream().filter(each -> each.id().equals(person)).findFirst();
    }

    String name(PersonId person) {
        return find(person).map(each -> each.name().display()).orElse("");
    }

    /** The names in the family's order; whoever does not belong to it goes under {@code others}. */
    String names(Collection<PersonId> some, String others) {
        var own = people.stream()
                .filter(each -> some.contains(each.id()))
                .map(each -> each.name().display())
                .collect(Collectors.joining(", "));
        if (ids().containsAll(some)) {
            return own;
        }
        return own.isEmpty() ? others : own + ", " + others;
    }
}
