package org.hearth.family.internal;

import java.util.List;
import java.util.UUID;
import org.hearth.core.search.SearchHit;
import org.hearth.core.search.SearchSource;
import org.hearth.family.person.SearchName;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.scope.FamilyScope;

/** Finds families by the beginning of their name or number. */
final class FamilySearch implements SearchSource {

    private final Desk desk;
    private final FamilyScope scope;

    FamilySearch(Desk desk, FamilyScope scope) {
        this.desk = desk;
        this.scope = scope;
    }

    @Override
    public String kind() {
        return "fam.family";
    }

    @Override
    public List<SearchHit> find(String text, int limit) {
        if (!desk.access().allows(FamilyPermissions.READ_OWN)) {
            return List.of();
        }
        return desk.work()
                .read(em -> scope
                        .bind(em.createQuery(
                                "select f.id, f.name, f.number from fam_Family f where f.trail.voidedAt is null"
                                        + " and (f.searchName like :text escape '!' or f.searchNumber like :text escape '!')"
                                        + " and " + scope.families("f.id") + " order by f.searchName, f.id",
                                Object[].class))
                        .setParameter("text", SearchName.prefix(text))
                        .setMaxResults(limit)
                        .getResultList()
                        .stream()
                        .map(row -> new SearchHit((String) row[1], (String) row[2], "families/" + (UUID) row[0]))
                        .toList());
    }
}
