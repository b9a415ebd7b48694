package org.hearth.family.referral;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.SearchName;
import org.hearth.family.scope.ListOrder;
import org.hearth.family.scope.Reach;

/** The list of referrals: filter, scope, order and page, all in the database. */
final class ReferralList {

    private static final ListOrder ORDER = new ListOrder(
            Map.of(
                    "family",
                    "f.searchName",
                    "to",
                    "r.resourceName",
                    "urgency",
                    "r.urgency",
                    "state",
                    "r.state",
                    "made",
                    "r.madeOn",
                    "due",
                    "r.followUpDue"),
            List.of("r.followUpDue"),
            "r.id");

    private static final List<ReferralState> SETTLED =
            List.of(ReferralState.DRAFT, ReferralState.FOLLOWED_UP, ReferralState.CLOSED);

    private static final String SELECT =
            "select r.id, r.family, f.name, r.category, r.resourceName, r.urgency, r.state,"
                    + " r.madeOn, r.followUpDue, r.madeBy";

    private final Reach scope;

    ReferralList(Reach scope) {
        this.scope = scope;
    }

    Page<ReferralRow> page(EntityManager em, ReferralFilter filter, String me, LocalDate today, PageRequest page) {
        var bound = new HashMap<String, Object>();
        var where = where(filter, me, today, bound);
        var rows = bind(em.createQuery(SELECT + where + ORDER.of(page), Object[].class), bound)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList();
        var total = bind(em.createQuery("select count(r.id)" + where, Long.class), bound)
                .getSingleResult();
        return new Page<>(rows.stream().map(ReferralList::row).toList(), total);
    }

    private String where(ReferralFilter filter, String me, LocalDate today, Map<String, Object> bound) {
        var where = new StringBuilder(" from fam_Referral r, fam_FamilyCard f where f.id = r.family"
                + " and r.trail.voidedAt is null and f.retired = '' and " + scope.families("r.family"));
        if (!filter.text().isBlank()) {
            where.append(" and (f.searchName like :text escape '!' or lower(r.resourceName) like :part escape '!')");
            bound.put("text", SearchName.prefix(filter.text()));
            bound.put("part", "%" + SearchName.prefix(filter.text()));
        }
        if (filter.mine()) {
            where.append(" and r.madeBy = :me");
            bound.put("me", me);
        }
        if (filter.awaiting() || filter.late()) {
            where.append(" and r.state not in :settled");
            bound.put("settled", SETTLED);
        }
        if (filter.late()) {
            where.append(" and r.followUpDue < :today");
            bound.put("today", today);
        }
        return where.toString();
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> bound) {
        bound.forEach(query::setParameter);
        return scope.bind(query);
    }

    private static ReferralRow row(Object[] columns) {
        return new ReferralRow(
                new ReferralId((UUID) columns[0]),
                new FamilyId((UUID) columns[1]),
                (String) columns[2],
                (String) columns[3],
                (String) columns[4],
                ((Number) columns[5]).intValue(),
                (ReferralState) columns[6],
                (LocalDate) columns[7],
                (LocalDate) columns[8],
                (String) columns[9]);
    }
}
