package org.hearth.family.search;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hearth.core.data.Slices;
import org.hearth.family.scope.FamilyScope;
import org.hearth.family.scope.Reach;

/** Which keys a caller may look through: all, those of a caseload, or those in a scope too wide to read at once. */
final class KeyReach {

    private static final int CASELOAD = 250;

    private static final String KEYS = "select k.kind, k.value, k.owner from fam_SearchKey k";

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
        return wide
                ? new StoredKeys(em, scope, scope::people)
                : read(
                        KEYS + ", fam_FamilyMember m where k.owner = m.person and m.trail.voidedAt is null"
                                + " and m.family in :owners",
                        own);
    }

    Keys families() {
        return wide ? new StoredKeys(em, scope, scope::families) : read(KEYS + " where k.owner in :owners", own);
    }

    /** The keys of these people; who they are was asked within the scope. */
    Keys of(List<UUID> people) {
        return read(KEYS + " where k.owner in :owners", people);
    }

    private Keys read(String jpql, List<UUID> owners) {
        var rows = new ArrayList<Object[]>();
        Slices.of(owners)
                .forEach(slice -> rows.addAll(em.createQuery(jpql, Object[].class)
                        .setParameter("owners", slice)
                        .getResultList()));
        return new OwnKeys(rows);
    }
}
