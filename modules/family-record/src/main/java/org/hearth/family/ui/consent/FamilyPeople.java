package org.hearth.family.ui.consent;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.family.family.Families;
import org.hearth.family.family.Family;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyMember;
import org.hearth.family.person.Person;
import org.hearth.family.person.PersonId;
import org.hearth.ui.PageAddress;
import org.hearth.ui.form.Kept;

/** The family a page is about, with its people by name. */
record FamilyPeople(Family family, List<FamilyMember> members) {

    /** How drafts keep one of them. */
    static final Kept<PersonId> KEPT = Kept.id(PersonId::value, PersonId::new);

    static FamilyPeople of(BeforeEnterEvent event, Families families) {
        var id = new FamilyId(PageAddress.id(event, "family"));
        return new FamilyPeople(families.get(id), families.members(id));
    }

    FamilyId id() {
        return family.id();
    }

    List<PersonId> ids() {
        return members.stream().map(each -> each.person().id()).distinct().toList();
    }

    private Map<PersonId, Person> people() {
        return members.stream()
                .map(FamilyMember::person)
                .collect(Collectors.toMap(Person::id, each -> each, (first, second) -> first));
    }

    Optional<Person> find(PersonId person) {
        return Optional.ofNullable(people().get(person));
    }

    String name(PersonId person) {
        return find(person).map(each -> each.name().display()).orElse("");
    }

    /** The names of those of {@code people} who belong to the family, in its order. */
    String names(Collection<PersonId> people) {
        return ids().stream().filter(people::contains).map(this::name).collect(Collectors.joining(", "));
    }
}
