package org.hearth.family.internal;

import java.util.List;
import java.util.UUID;
import org.hearth.core.search.SearchHit;
import org.hearth.core.search.SearchSource;
import org.hearth.family.person.SearchName;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.scope.FamilyScope;

/** Finds people by the beginning of their name, last name first; a hit leads to the family where the person stands. */
final class PersonSearch implements SearchSource {

    private final Desk desk;
    private final FamilyScope scope;

    PersonSearch(Desk desk, FamilyScope scope) {
        this.desk = desk;
        this.scope = scope;
    }

    @Override
    public String kind() {
        return "fam.person";
    }

    @Override
    public List<SearchHit> find(String text, int limit) {
        if (!desk.access().allows(FamilyPermissions.READ_OWN)) {
            return List.of();
        }
        // The scope is that of the family the hit leads to: a person may belong to another one that stays unseen.
        return desk.work()
                .read(em -> scope
                        .bind(em.createQuery(
                                "select f.id, p.name, f.name, f.number"
                                        + " from fam_PersonCard p, fam_FamilyMember m, fam_Family f"
                                        + " where m.person = p.id and m.family = f.id and m.trail.voidedAt is null"
                                        + " and f.trail.voidedAt is null and p.searchName like :text escape '!'"
                                        + " and exists (select live.id from fam_Person live where live.id = p.id"
                                        + " and live.trail.voidedAt is null) and " + scope.families("f.id")
                                        + " order by p.searchName, p.id, f.id",
                                Object[].class))
                        .setParameter("text", SearchName.prefix(text))
                        .setMaxResults(limit)
                        .getResultList()
                        .stream()
                        .map(row ->
                                new SearchHit((String) row[1], row[2] + " · " + row[3], "families/" + (UUID) row[0]))
                        .toList());
    }
}
