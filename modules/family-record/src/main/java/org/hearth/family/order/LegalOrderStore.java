package org.hearth.family.order;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.data.Slices;
import org.hearth.core.failure.NotFound;
import org.hearth.family.scope.Reach;

/** The JPQL about legal orders. */
final class LegalOrderStore {

    private final Reach scope;

    LegalOrderStore(Reach scope) {
        this.scope = scope;
    }

    /** An order with at least one person in the caller's scope. */
    LegalOrderEntity get(EntityManager em, UUID order) {
        var query = em.createQuery(
                "select o from fam_LegalOrder o where o.id = :order and o.trail.voidedAt is null and exists"
                        + " (select p.id from fam_LegalOrderPerson p where p.order = o.id and "
                        + scope.people("p.person") + ")",
                LegalOrderEntity.class);
        return scope.bind(query).setParameter("order", order).getResultList().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("legal order", order));
    }

    /** The orders about any of {@code people}, the latest first. The caller has asked who may know of these people. */
    List<LegalOrder> about(EntityManager em, Collection<UUID> people) {
        var orders = Slices.of(people).stream()
                .flatMap(slice -> em
                        .createQuery(
                                "select distinct p.order from fam_LegalOrderPerson p where p.person in :people",
                                UUID.class)
                        .setParameter("people", slice)
                        .getResultList()
                        .stream())
                .distinct()
                .toList();
        var parts = people(em, orders);
        return Slices.of(orders).stream()
                .flatMap(slice -> em
                        .createQuery(
                                "select o from fam_LegalOrder o where o.id in :orders and o.trail.voidedAt is null"
                                        + " order by o.validFrom desc, o.id desc",
                                LegalOrderEntity.class)
                        .setParameter("orders", slice)
                        .getResultList()
                        .stream())
                .map(order -> order.asRecord(parts.getOrDefault(order.id(), List.of())))
                .toList();
    }

    Map<UUID, List<OrderPersonEntity>> people(EntityManager em, Collection<UUID> orders) {
        return Slices.of(orders).stream()
                .flatMap(slice -> em
                        .createQuery(
                                // What still names somebody who was merged says the same twice.
                                "select p from fam_LegalOrderPerson p where p.order in :orders and not exists"
                                        + " (select m.id from fam_Person m where m.id = p.person"
                                        + " and m.mergedInto is not null)",
                                OrderPersonEntity.class)
                        .setParameter("orders", slice)
                        .getResultList()
                        .stream())
                .collect(Collectors.groupingBy(OrderPersonEntity::order));
    }
}
