package org.hearth.family.family;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.family.person.ExternalId;
import org.hearth.family.person.People;

/** What follows when members join families: the awaited primary adult is found, and a family without a name gets one. */
final class MembersArrived {

    private final FamilyStore store;
    private final People people;

    MembersArrived(FamilyStore store, People people) {
        this.store = store;
        this.people = people;
    }

    void settle(EntityManager em, Collection<FamilyEntity> families) {
        var open = families.stream()
                .filter(family -> !family.isNameGiven() || family.awaitedAdult().isPresent())
                .toList();
        var members = store.members(em, open.stream().map(FamilyEntity::id).toList()).stream()
                .collect(Collectors.groupingBy(MemberEntity::family));
        var awaited = awaited(open);
        var lastNames = store.lastNames(
                em,
                members.values().stream()
                        .flatMap(List::stream)
                        .map(MemberEntity::person)
                        .toList());
        for (var family : open) {
            var own = members.getOrDefault(family.id(), List.of());
            family.awaitedAdult()
                    .filter(awaited::containsKey)
                    .map(awaited::get)
                    .filter(person ->
                            own.stream().anyMatch(member -> member.person().equals(person)))
                    .ifPresent(family::primaryAdultIs);
            family.nameAfter(nameFrom(family, own, lastNames));
        }
    }

    private Map<ExternalId, UUID> awaited(List<FamilyEntity> families) {
        var bySystem = families.stream()
                .flatMap(family -> family.awaitedAdult().stream())
                .collect(Collectors.groupingBy(
                        ExternalId::system, Collectors.mapping(ExternalId::value, Collectors.toSet())));
        var found = new HashMap<ExternalId, UUID>();
        bySystem.forEach((system, values) -> people.byExternalId(system, values)
                .forEach((value, person) -> found.put(new ExternalId(system, value), person.value())));
        return found;
    }

    private static String nameFrom(FamilyEntity family, List<MemberEntity> members, Map<UUID, String> lastNames) {
        return members.stream()
                .min(Comparator.comparing(
                                (MemberEntity member) -> !member.person().equals(family.primaryAdult()))
                        .thenComparing(member -> member.role() != FamilyRole.CHILD_ENROLLED)
                        .thenComparing(MemberEntity::role))
                .map(member -> lastNames.getOrDefault(member.person(), ""))
                .orElse("");
    }
}
