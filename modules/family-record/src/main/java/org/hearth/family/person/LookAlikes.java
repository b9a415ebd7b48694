package org.hearth.family.person;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.core.data.Slices;

/**
 * Finds pairs in the record that may be one person. It looks at everybody, whoever asks: what it finds is shown only to
 * those who may see both.
 */
public final class LookAlikes {

    private static final String STANDING = " and p.trail.voidedAt is null and q.trail.voidedAt is null";

    private LookAlikes() {}

    /** Two people, the one with the smaller id first, and what speaks for their being one. */
    public record Pair(PersonId one, PersonId other, PossibleDuplicate.Reason reason) {

        /** The pair in its one order. */
        public static Pair of(PersonId one, PersonId other, PossibleDuplicate.Reason reason) {
            return one.value().compareTo(other.value()) < 0
                    ? new Pair(one, other, reason)
                    : new Pair(other, one, reason);
        }
    }

    /** The pairs in which any of {@code people} is one; {@code people} are at most a few hundred. */
    public static Collection<Pair> of(EntityManager em, Collection<UUID> people) {
        var found = new HashMap<Set<PersonId>, Pair>();
        if (people.isEmpty()) {
            return found.values();
        }
        sameId(em, people).forEach(pair -> found.putIfAbsent(Set.of(pair.one(), pair.other()), pair));
        namesakes(em, people).forEach(pair -> found.putIfAbsent(Set.of(pair.one(), pair.other()), pair));
        return found.values();
    }

    private static Stream<Pair> sameId(EntityManager em, Collection<UUID> people) {
        return rows(
                        em,
                        "select p.id, q.id from fam_PersonKey k, fam_PersonKey o, fam_Person p, fam_Person q"
                                + " where k.person in :people and o.value = k.value and o.system <> k.system"
                                + " and o.person <> k.person and k.retired = '' and o.retired = ''"
                                + " and p.id = k.person and q.id = o.person",
                        people)
                .map(row -> Pair.of(
                        new PersonId((UUID) row[0]), new PersonId((UUID) row[1]), PossibleDuplicate.Reason.SAME_ID));
    }

    private static Stream<Pair> namesakes(EntityManager em, Collection<UUID> people) {
        // The database compares the first word of the last name, by one index: in a large record very many are born on
        // one day.
        var bornAlike = rows(
                        em,
                        "select p.id, q.id from fam_Person p, fam_Person q where p.id in :people"
                                + " and q.birthDate = p.birthDate and q.id <> p.id"
                                + " and substring(q.searchName, 1, locate(' ', q.searchName))"
                                + " = substring(p.searchName, 1, locate(' ', p.searchName))",
                        people)
                .toList();
        var birthUnknown = rows(
                        em,
                        "select p.id, q.id from fam_Person p, fam_Person q where p.id in :people"
                                + " and q.searchName = p.searchName and q.id <> p.id"
                                + " and (p.birthDate is null or q.birthDate is null)",
                        people)
                .toList();
        var known = people(em, Stream.concat(bornAlike.stream(), birthUnknown.stream()));
        var both = Stream.concat(
                        both(bornAlike, known)
                                .filter(each -> Likeness.sameLastName(
                                        each.one().name(), each.other().name())),
                        both(birthUnknown, known))
                .distinct()
                .toList();
        var numbers = numbers(em, both);
        return both.stream()
                .flatMap(each ->
                        reason(each, numbers)
                                .map(reason ->
                                        Pair.of(each.one().id(), each.other().id(), reason))
                                .stream());
    }

    private record Both(Person one, Person other) {}

    private static Stream<Both> both(List<Object[]> pairs, Map<UUID, Person> known) {
        return pairs.stream()
                .map(pair -> new Both(
                        Objects.requireNonNull(known.get((UUID) pair[0])),
                        Objects.requireNonNull(known.get((UUID) pair[1]))));
    }

    private static Map<UUID, Person> people(EntityManager em, Stream<Object[]> pairs) {
        var ids = pairs.flatMap(pair -> Stream.of((UUID) pair[0], (UUID) pair[1]))
                .distinct()
                .toList();
        return Slices.of(ids).stream()
                .flatMap(slice -> em
                        .createQuery("select p from fam_Person p where p.id in :people", PersonEntity.class)
                        .setParameter("people", slice)
                        .getResultList()
                        .stream())
                .map(PersonEntity::asRecord)
                .collect(Collectors.toMap(person -> person.id().value(), person -> person));
    }

    private static Optional<PossibleDuplicate.Reason> reason(Both both, Map<UUID, Set<String>> numbers) {
        var known = new HashSet<>(numbers.getOrDefault(both.one().id().value(), Set.of()));
        known.retainAll(numbers.getOrDefault(both.other().id().value(), Set.of()));
        if (!known.isEmpty()) {
            return Optional.of(PossibleDuplicate.Reason.SAME_PHONE);
        }
        var born = both.one().birthDate();
        boolean alike = born != null
                && born.equals(both.other().birthDate())
                && Likeness.closeFirstNames(both.one().name(), both.other().name());
        return alike ? Optional.of(PossibleDuplicate.Reason.ALIKE) : Optional.empty();
    }

    /** Confidential numbers are left out: a pair in a list must not tell that two people share one. */
    private static Map<UUID, Set<String>> numbers(EntityManager em, List<Both> pairs) {
        var people = pairs.stream()
                .flatMap(each ->
                        Stream.of(each.one().id().value(), each.other().id().value()))
                .distinct()
                .toList();
        return Slices.of(people).stream()
                .flatMap(slice -> em
                        .createQuery(
                                "select c.person, c.value from fam_ContactPoint c where c.person in :people"
                                        + " and c.trail.voidedAt is null and c.confidential = false"
                                        + " and c.kind in (org.hearth.family.person.ContactKind.PHONE,"
                                        + " org.hearth.family.person.ContactKind.MOBILE)",
                                Object[].class)
                        .setParameter("people", slice)
                        .getResultList()
                        .stream())
                .flatMap(row -> Likeness.digits((String) row[1]).map(number -> Map.entry((UUID) row[0], number)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    private static Stream<Object[]> rows(EntityManager em, String query, Collection<UUID> people) {
        return em.createQuery(query + STANDING, Object[].class).setParameter("people", people).getResultList().stream();
    }
}
