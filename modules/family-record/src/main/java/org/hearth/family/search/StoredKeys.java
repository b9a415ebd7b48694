package org.hearth.family.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hearth.family.scope.Reach;
import org.hearth.family.search.SearchKey.Kind;

/** The keys in the database, read along their index from a value on, and no further than was asked. */
final class StoredKeys implements Keys {

    private static final String WITHIN =
            " from fam_SearchKey k where k.kind = :kind and k.value >= :from and k.value < :below and ";

    private final EntityManager em;
    private final Reach scope;
    private final String inScope;

    /** {@code condition} gives the scope of an owner, a person's or a family's. */
    StoredKeys(EntityManager em, Reach scope, UnaryOperator<String> condition) {
        this.em = em;
        this.scope = scope;
        inScope = condition.apply("k.owner");
    }

    @Override
    public List<UUID> owners(Kind kind, String from, String below, int most) {
        var query = em.createQuery(
                "select k.owner, k.value" + WITHIN + inScope + " order by k.value, k.owner", Object[].class);
        return bound(query, kind, from, below).setMaxResults(most).getResultList().stream()
                .map(row -> (UUID) row[0])
                .distinct()
                .toList();
    }

    @Override
    public Optional<String> next(Kind kind, String from, String below) {
        var query = em.createQuery("select k.value" + WITHIN + inScope + " order by k.value, k.owner", String.class);
        return bound(query, kind, from, below).setMaxResults(1).getResultList().stream()
                .findFirst();
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query, Kind kind, String from, String below) {
        return scope.bind(query)
                .setParameter("kind", kind.code())
                .setParameter("from", from)
                .setParameter("below", below);
    }
}
