package org.hearth.example.notice;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.StaleData;
import org.hearth.core.report.Part;

/** All queries over notices. */
final class NoticeStore {

    static final String KIND = "ex.notice";

    /** The names that a list may sort by; nothing that a browser sends ever becomes part of a query. */
    private static final Map<String, String> ORDERS =
            Map.of("text", "n.text", "kind", "n.kind", "until", "n.until", "author", "n.author", "pinned", "n.pinned");

    private NoticeStore() {}

    static NoticeEntity get(EntityManager em, NoticeId id) {
        return Optional.ofNullable(em.find(NoticeEntity.class, id.value()))
                .orElseThrow(() -> new NotFound(KIND, id.value()));
    }

    /** The row, if it is still as the caller has read it. */
    static NoticeEntity current(EntityManager em, NoticeId id, int version) {
        NoticeEntity row = get(em, id);
        if (row.notice().version() != version) {
            throw new StaleData(KIND, id.value());
        }
        return row;
    }

    /** One page, and how many there are: two queries, whatever the length of the list. */
    static Page<Notice> page(EntityManager em, NoticeFilter filter, PageRequest request) {
        String where = " from ex_Notice n where lower(n.text) like :text escape '!' and n.state in :states";
        List<Notice> rows = bind(em.createQuery("select n" + where + order(request), NoticeEntity.class), filter)
                .setFirstResult(request.offset())
                .setMaxResults(request.limit())
                .getResultStream()
                .map(NoticeEntity::notice)
                .toList();
        return new Page<>(
                rows,
                bind(em.createQuery("select count(n)" + where, Long.class), filter)
                        .getSingleResult());
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, NoticeFilter filter) {
        Set<NoticeState> states = filter.takenDown() ? Set.of(NoticeState.values()) : Set.of(NoticeState.PINNED);
        return query.setParameter("text", containing(filter.text())).setParameter("states", states);
    }

    /** Signs with a meaning in {@code like} mean themselves. */
    private static String containing(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    /** Newest first unless a column is chosen; the id makes the order the same on every page. */
    private static String order(PageRequest request) {
        StringBuilder order = new StringBuilder(" order by ");
        for (PageRequest.SortBy sort : request.sort()) {
            String path = Optional.ofNullable(ORDERS.get(sort.name()))
                    .orElseThrow(() -> new IllegalArgumentException("no order by " + sort.name()));
            order.append(path).append(sort.descending() ? " desc, " : ", ");
        }
        return order.append(request.sort().isEmpty() ? "n.pinned desc, n.id" : "n.id")
                .toString();
    }

    /** How many pinned notices belong to a part of the report. */
    static long count(EntityManager em, Part part, LocalDate day) {
        return on(em.createQuery("select count(n)" + pinned(part), Long.class), part, day)
                .getSingleResult();
    }

    /** One page of them. */
    static List<Notice> behind(EntityManager em, Part part, LocalDate day, PageRequest page) {
        return on(em.createQuery("select n" + pinned(part) + " order by n.text, n.id", NoticeEntity.class), part, day)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultStream()
                .map(NoticeEntity::notice)
                .toList();
    }

    private static String pinned(Part part) {
        return " from ex_Notice n where n.state = :pinned"
                + switch (part) {
                    case COUNTED -> " and (n.until is null or n.until >= :day)";
                    case REST -> " and n.until < :day";
                    case ALL -> "";
                };
    }

    private static <T> TypedQuery<T> on(TypedQuery<T> query, Part part, LocalDate day) {
        query.setParameter("pinned", NoticeState.PINNED);
        return part == Part.ALL ? query : query.setParameter("day", day);
    }

    static List<Notice> over(EntityManager em, LocalDate today, int most) {
        return em.createQuery(
                        "select n from ex_Notice n where n.state = :state and n.until < :today order by n.id",
                        NoticeEntity.class)
                .setParameter("state", NoticeState.PINNED)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultStream()
                .map(NoticeEntity::notice)
                .toList();
    }

    static List<Notice> all(EntityManager em, Set<UUID> ids) {
        return em.createQuery("select n from ex_Notice n where n.id in :ids", NoticeEntity.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(NoticeEntity::notice)
                .toList();
    }

    static Optional<Notice> imported(EntityManager em, String importKey) {
        return em.createQuery("select n from ex_Notice n where n.importKey = :key", NoticeEntity.class)
                .setParameter("key", importKey)
                .getResultStream()
                .map(NoticeEntity::notice)
                .findFirst();
    }
}
