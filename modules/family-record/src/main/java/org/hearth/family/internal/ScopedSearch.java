package org.hearth.family.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hearth.core.search.SearchHit;
import org.hearth.core.search.SearchSource;
import org.hearth.family.person.SearchName;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.scope.FamilyScope;

/**
 * Finds what begins with a text in the families in scope; every hit leads to a family.
 *
 * @param query selects the family's id, the words of a hit and all that stands beside them, for who asks; it takes
 *     {@code :text}
 */
record ScopedSearch(Desk desk, FamilyScope scope, String kind, Supplier<String> query) implements SearchSource {

    /** Families by their name or number. */
    static SearchSource families(Desk desk, FamilyScope scope) {
        return new ScopedSearch(
                desk,
                scope,
                "fam.family",
                () -> "select f.id, f.name, f.number from fam_Family f where f.trail.voidedAt is null"
                        + " and (f.searchName like :text escape '!' or f.searchNumber like :text escape '!')"
                        + " and " + scope.toList().families("f.id") + " order by f.searchName, f.id");
    }

    /**
     * People by their name, last name first. The scope is that of the family the hit leads to: a person may belong to
     * another one that stays unseen.
     */
    static SearchSource people(Desk desk, FamilyScope scope) {
        return new ScopedSearch(
                desk,
                scope,
                "fam.person",
                () -> "select f.id, p.name, f.name, f.number"
                        + " from fam_PersonCard p, fam_FamilyMember m, fam_Family f"
                        + " where m.person = p.id and m.family = f.id and m.trail.voidedAt is null"
                        + " and f.trail.voidedAt is null and p.searchName like :text escape '!'"
                        + " and exists (select live.id from fam_Person live where live.id = p.id"
                        + " and live.trail.voidedAt is null) and "
                        + scope.toList().families("f.id")
                        + " order by p.searchName, p.id, f.id");
    }

    @Override
    public List<SearchHit> find(String text, int limit) {
        if (!desk.access().allows(FamilyPermissions.READ_OWN)) {
            return List.of();
        }
        return desk.work()
                .read(em -> scope
                        .toList()
                        .bind(em.createQuery(query.get(), Object[].class))
                        .setParameter("text", SearchName.prefix(text))
                        .setMaxResults(limit)
                        .getResultList()
                        .stream()
                        .map(ScopedSearch::hit)
                        .toList());
    }

    private static SearchHit hit(Object[] row) {
        var beside = Arrays.stream(row).skip(2).map(Object::toString).collect(Collectors.joining(" · "));
        return new SearchHit((String) row[1], beside, "families/" + row[0]);
    }
}
