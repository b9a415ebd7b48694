package org.hearth.family.search;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hearth.core.data.Slices;
import org.hearth.family.scope.FamilyScope;
import org.hearth.family.scope.Reach;

/**
 * What a caller may look through: everything, the families of a caseload, or a scope too wide to read at once. A caseload
 * is looked through from its own families on, so that no row of anybody else is touched however many there are.
 */
final class KeyReach {

    private static final int CASELOAD = 250;

    private static final String KEYS = "select k.kind, k.value, k.owner from fam_SearchKey k where k.owner in :slice";

    private static final String BORN =
            "select p.id from fam_Person p where p.birthDate = :day and p.trail.voidedAt is null and ";

    private final EntityManager em;
    private final Reach scope;
    private final List<UUID> own;
    private final boolean wide;

    KeyReach(EntityManager em, FamilyScope whole) {
        this.em = em;
        scope = whole.toList();
        own = whole.all() ? List.of() : scope.assigned(em, CASELOAD + 1);
        wide = whole.all() || own.size() > CASELOAD;
    }

    Keys people() {
        return wide ? new StoredKeys(em, scope, scope::people) : of(members());
    }

    Keys families() {
        return wide ? new StoredKeys(em, scope, scope::families) : of(own);
    }

    /** The keys of these people; who they are was asked within the scope. */
    Keys of(Collection<UUID> owners) {
        return new OwnKeys(sliced(owners, KEYS, Object[].class));
    }

    /** People in scope born on a day, by name. */
    List<UUID> born(LocalDate day, int most) {
        var order = " order by p.searchName, p.id";
        if (!wide) {
            return Slices.of(members()).stream()
                    .flatMap(slice -> em
                            .createQuery(BORN + "p.id in :slice" + order, UUID.class)
                            .setParameter("day", day)
                            .setParameter("slice", slice)
                            .getResultList()
                            .stream())
                    .limit(most)
                    .toList();
        }
        return scope.bind(em.createQuery(BORN + scope.people("p.id") + order, UUID.class))
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * The rows of {@code select}, which ends in "and" and names the ids {@code :slice}, whose families are in scope.
     *
     * @param family the path of a family's id in it
     */
    List<Object[]> inScope(String select, String family, Collection<UUID> ids) {
        var rows = new ArrayList<Object[]>();
        for (var slice : Slices.of(ids)) {
            var query = em.createQuery(select + (wide ? scope.families(family) : family + " in :own"), Object[].class);
            if (wide) {
                scope.bind(query);
            } else if (own.isEmpty()) {
                return List.of();
            } else {
                query.setParameter("own", own);
            }
            rows.addAll(query.setParameter("slice", slice).getResultList());
        }
        return rows;
    }

    private List<UUID> members() {
        return sliced(
                own,
                "select distinct m.person from fam_FamilyMember m where m.family in :slice and m.trail.voidedAt is null",
                UUID.class);
    }

    private <T> List<T> sliced(Collection<UUID> ids, String jpql, Class<T> type) {
        var rows = new ArrayList<T>();
        Slices.of(ids)
                .forEach(slice -> rows.addAll(
                        em.createQuery(jpql, type).setParameter("slice", slice).getResultList()));
        return rows;
    }
}
