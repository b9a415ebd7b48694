package org.hearth.family.consent;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.core.failure.NotFound;
import org.hearth.core.policy.Policy;
import org.hearth.family.birthday.ComingOfAge;
import org.hearth.family.family.Custody;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.person.People;
import org.hearth.family.person.Person;
import org.hearth.family.person.PersonId;
import org.hearth.family.person.YesNoUnknown;

/** What the record knows about those a release is about, and about who gives it. */
final class Parties {

    /** Who decides for a child in Head Start: also a foster parent or relative who brings it up (45 CFR 1305.2). */
    private static final Set<FamilyRole> CAREGIVERS = Set.of(
            FamilyRole.PARENT,
            FamilyRole.STEP_PARENT,
            FamilyRole.GUARDIAN,
            FamilyRole.FOSTER_PARENT,
            FamilyRole.KIN_CAREGIVER,
            FamilyRole.GRANDPARENT);

    private final People people;
    private final ReleaseStore store;
    private final Policy policy;

    Parties(People people, ReleaseStore store, Policy policy) {
        this.people = people;
        this.store = store;
        this.policy = policy;
    }

    /** Refuses people the caller may not know of. */
    void requireVisible(ReleaseDraft draft) {
        var all = new HashSet<>(draft.subjects());
        draft.giver().findPerson().ifPresent(all::add);
        var known = people.findOwn(all).keySet();
        all.stream().filter(each -> !known.contains(each)).findFirst().ifPresent(each -> {
            throw new NotFound("person", each.value());
        });
    }

    /** The names of people, by id; those out of scope are missing. */
    Map<PersonId, Person> known(Set<PersonId> all) {
        return people.find(all);
    }

    /** The day from which somebody decides alone; empty when the birth date is unknown. */
    Optional<LocalDate> ofAgeOn(Person person) {
        return Optional.ofNullable(person.birthDate()).map(ComingOfAge.inForce(policy)::day);
    }

    private int age(Person person, LocalDate today) {
        return Optional.ofNullable(person.birthDate())
                .map(birth -> ComingOfAge.inForce(policy).age(birth, today))
                .orElse(-1);
    }

    boolean needsInterpreter(ReleaseDraft draft) {
        return draft.giver().findPerson().stream()
                .flatMap(giver -> people.find(Set.of(giver)).values().stream())
                .anyMatch(person -> person.languages().needsInterpreter() == YesNoUnknown.YES);
    }

    List<SubjectStanding> standings(EntityManager em, ReleaseDraft draft, LocalDate today) {
        var giver = draft.giver().findPerson();
        var all = new HashSet<>(draft.subjects());
        giver.ifPresent(all::add);
        var roles = store.roles(em, all, today);
        var custody =
                giver.map(person -> store.custody(em, person, draft.subjects())).orElse(Map.of());
        var homes = giver.map(person -> caredForIn(roles.getOrDefault(person, Set.of())))
                .orElse(Set.of());
        return people.find(draft.subjects()).values().stream()
                .map(person -> {
                    var own = roles.getOrDefault(person.id(), Set.of());
                    var known = custody.getOrDefault(person.id(), Set.of());
                    return new SubjectStanding(
                            person.name().display(),
                            ofAgeOn(person).orElse(null),
                            age(person, today),
                            own.stream().anyMatch(each -> each.role().isGrownUp()),
                            giver.filter(person.id()::equals).isPresent(),
                            !known.isEmpty() || own.stream().anyMatch(each -> homes.contains(each.family())),
                            known.contains(Custody.NONE));
                })
                .toList();
    }

    private static Set<FamilyId> caredForIn(Set<ReleaseStore.Membership> memberships) {
        var homes = new HashSet<FamilyId>();
        memberships.stream().filter(each -> CAREGIVERS.contains(each.role())).forEach(each -> homes.add(each.family()));
        return homes;
    }
}
