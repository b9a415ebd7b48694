package org.hearth.core.runtime.policy;

import jakarta.persistence.EntityManager;
import java.util.List;

/** All queries for policy values. Where a day has two values, the one set last counts. */
final class PolicyStore {

    private static final String NEWEST = " order by v.validFrom desc, v.setAt desc, v.id desc";

    private PolicyStore() {}

    static List<PolicyValueEntity> all(EntityManager em) {
        return em.createQuery("select v from core_PolicyValue v" + NEWEST, PolicyValueEntity.class)
                .getResultList();
    }
}
