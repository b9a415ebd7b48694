package org.hearth.family.person;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearth.family.scope.Reach;

/**
 * Who in the caller's scope may be a person that is typed: one query over the index on names, or on the ids of other
 * systems, and the first names and numbers of the few that it finds compared here.
 */
final class DuplicateStore {

    private static final int MOST = 200;

    private static final String FROM = " from fam_Person p"
            + " left join fam_ContactPoint c on c.person = p.id and c.trail.voidedAt is null"
            + " and c.kind in (org.hearth.family.person.ContactKind.PHONE,"
            + " org.hearth.family.person.ContactKind.MOBILE)";

    private static final String OPEN_ONES = " and c.confidential = false";

    private static final String NAMESAKE = "(p.searchName like :last escape '!' and p.birthDate = :born)";

    private final Reach scope;

    DuplicateStore(Reach scope) {
        this.scope = scope;
    }

    /** {@code seesConfidential} is false for callers to whom not even a match may tell a confidential number. */
    List<PossibleDuplicate> find(EntityManager em, PersonDraft draft, boolean seesConfidential) {
        var ids = List.copyOf(draft.externalIds());
        boolean byName = draft.birthDate() != null && !draft.name().last().isEmpty();
        if (!byName && ids.isEmpty()) {
            return List.of();
        }
        var query = scope.bind(em.createQuery(jpql(ids.size(), byName, seesConfidential), Object[].class))
                .setMaxResults(MOST);
        if (byName) {
            query.setParameter("last", SearchName.prefix(draft.name().last() + " "))
                    .setParameter("born", draft.birthDate());
        }
        for (int each = 0; each < ids.size(); each++) {
            query.setParameter("system" + each, ids.get(each).system())
                    .setParameter("value" + each, ids.get(each).value());
        }
        return judged(query.getResultList(), draft);
    }

    private String jpql(int ids, boolean byName, boolean seesConfidential) {
        var from = FROM + (seesConfidential ? "" : OPEN_ONES);
        if (ids == 0) {
            return "select p, c.value" + from + " where p.trail.voidedAt is null and " + NAMESAKE + scoped();
        }
        var same = "from fam_PersonKey k where k.person = p.id and k.retired = '' and ("
                + IntStream.range(0, ids)
                        .mapToObj(each -> "(k.system = :system" + each + " and k.value = :value" + each + ")")
                        .collect(Collectors.joining(" or "))
                + ")";
        return "select p, c.value, (select count(k.id) " + same + ") as same" + from
                + " where p.trail.voidedAt is null and (exists (select k.id " + same + ")"
                + (byName ? " or " + NAMESAKE : "") + ")" + scoped();
    }

    private String scoped() {
        return " and " + scope.people("p.id") + " order by p.id";
    }

    private static List<PossibleDuplicate> judged(List<Object[]> rows, PersonDraft draft) {
        var numbers = new LinkedHashMap<Person, List<String>>();
        var same = new HashSet<PersonId>();
        for (var row : rows) {
            var person = ((PersonEntity) row[0]).asRecord();
            var known = numbers.computeIfAbsent(person, each -> new ArrayList<>());
            Optional.ofNullable((String) row[1]).stream()
                    .flatMap(Likeness::digits)
                    .forEach(known::add);
            if (row.length > 2 && ((Number) row[2]).longValue() > 0) {
                same.add(person.id());
            }
        }
        return numbers.entrySet().stream()
                .flatMap(each -> reason(
                        each.getKey(),
                        each.getValue(),
                        same.contains(each.getKey().id()),
                        draft)
                        .map(reason -> new PossibleDuplicate(each.getKey(), reason))
                        .stream())
                .toList();
    }

    private static Optional<PossibleDuplicate.Reason> reason(
            Person person, List<String> numbers, boolean sameId, PersonDraft draft) {
        if (sameId) {
            return Optional.of(PossibleDuplicate.Reason.SAME_ID);
        }
        if (!isNamesake(person, draft)) {
            return Optional.empty();
        }
        if (draft.phones().stream().flatMap(Likeness::digits).anyMatch(numbers::contains)) {
            return Optional.of(PossibleDuplicate.Reason.SAME_PHONE);
        }
        return Likeness.closeFirstNames(draft.name(), person.name())
                ? Optional.of(PossibleDuplicate.Reason.ALIKE)
                : Optional.empty();
    }

    private static boolean isNamesake(Person person, PersonDraft draft) {
        return Likeness.sameLastName(person.name(), draft.name())
                && draft.birthDate() != null
                && draft.birthDate().equals(person.birthDate());
    }
}
