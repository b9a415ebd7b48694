package org.hearth.family.assignment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.family.scope.ListOrder;
import org.hearth.family.scope.Reach;

/** The list of transfers: filter, scope, order and page, all in the database. */
final class TransferList {

    private static final ListOrder ORDER = new ListOrder(
            Map.of(
                    "family", "f.searchName",
                    "from", "giver",
                    "to", "taker",
                    "on", "t.agreedOn",
                    "state", "t.state",
                    "due", "t.answerDue"),
            List.of("t.answerDue"),
            "t.id");

    private static final String SELECT =
            "select t.id, f.name, t.fromStaff, t.toStaff, t.agreedOn, t.state, t.answerDue,"
                    + " (select s.name from fam_Staff s where s.code = t.fromStaff) as giver,"
                    + " (select s.name from fam_Staff s where s.code = t.toStaff) as taker";

    private final Reach scope;

    TransferList(Reach scope) {
        this.scope = scope;
    }

    /** Those of every family in scope, or, with {@code only}, those that concern one worker. */
    Page<TransferRow> page(EntityManager em, boolean open, Optional<String> only, PageRequest page) {
        var where = " from fam_Transfer t, fam_FamilyCard f where f.id = t.family and f.retired = ''"
                + (open ? " and t.openFamily is not null" : "")
                + (only.isPresent()
                        ? " and (t.fromStaff = :me or t.toStaff = :me)"
                        : " and " + scope.families("t.family"));
        var rows = bind(em.createQuery(SELECT + where + ORDER.of(page), Object[].class), only)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList();
        var total = bind(em.createQuery("select count(t.id)" + where, Long.class), only)
                .getSingleResult();
        return new Page<>(rows.stream().map(TransferList::row).toList(), total);
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, Optional<String> only) {
        only.ifPresentOrElse(me -> query.setParameter("me", me), () -> scope.bind(query));
        return query;
    }

    private static TransferRow row(Object[] columns) {
        return new TransferRow(
                new TransferId((UUID) columns[0]),
                (String) columns[1],
                name(columns[7], columns[2]),
                name(columns[8], columns[3]),
                (LocalDate) columns[4],
                (TransferState) columns[5],
                (LocalDate) columns[6]);
    }

    private static String name(Object known, Object code) {
        return Optional.ofNullable((String) known).orElse((String) code);
    }
}
