package org.hearth.family.genogram;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyMember;
import org.hearth.family.family.Relationship;
import org.hearth.family.genogram.Known.Somebody;
import org.hearth.family.person.PersonDetails;
import org.hearth.family.person.PersonId;

/**
 * Gathers what the caller may know of a family and of whoever is related to it. Each part is asked of its own service,
 * so that whoever is out of scope leaves no trace and what is hidden on their pages is hidden here.
 */
final class Kindred {

    private final Genograms.FamilyFile family;
    private final Genograms.PersonFile person;

    Kindred(Genograms.FamilyFile family, Genograms.PersonFile person) {
        this.family = family;
        this.person = person;
    }

    Known of(FamilyId id, LocalDate today) {
        var members = members(id);
        var near = family.relationships().around(members.keySet());
        var everybody = Stream.concat(members.keySet().stream(), near.stream().flatMap(Kindred::both))
                .distinct()
                .toList();
        var details = person.facts().details(everybody);
        var people = somebodies(everybody, members, details, today);
        return new Known(
                people,
                family.relationships().among(everybody),
                family.households().of(everybody),
                person.orders().keptApart(Set.copyOf(everybody), today),
                today);
    }

    private static Stream<PersonId> both(Relationship relation) {
        return Stream.of(relation.from(), relation.to());
    }

    /** Everybody who belongs or belonged to the family, with the latest membership; today's first. */
    private Map<PersonId, FamilyMember> members(FamilyId id) {
        var members = new LinkedHashMap<PersonId, FamilyMember>();
        family.families()
                .members(id)
                .forEach(each -> members.putIfAbsent(each.person().id(), each));
        family.memberships()
                .history(id)
                .reversed()
                .forEach(each -> members.putIfAbsent(each.person().id(), each));
        return members;
    }

    private List<Somebody> somebodies(
            Collection<PersonId> everybody,
            Map<PersonId, FamilyMember> members,
            Map<PersonId, PersonDetails> details,
            LocalDate today) {
        var known = person.people().find(everybody);
        var people = new ArrayList<Somebody>();
        everybody.stream().filter(known::containsKey).forEach(id -> {
            var member = members.get(id);
            var last = member == null ? null : member.to();
            people.add(new Somebody(
                    Objects.requireNonNull(known.get(id)),
                    details.getOrDefault(id, PersonDetails.UNKNOWN),
                    member == null ? null : member.role(),
                    last != null && last.isBefore(today)));
        });
        return people;
    }
}
