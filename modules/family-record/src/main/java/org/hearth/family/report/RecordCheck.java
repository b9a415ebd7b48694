package org.hearth.family.report;

import jakarta.persistence.TypedQuery;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.report.DataQualityCheck;
import org.hearth.core.report.Label;
import org.hearth.core.report.ReportRecord;
import org.hearth.core.security.Permission;
import org.hearth.family.scope.FamilyScope;
import org.hearth.family.scope.Reach;

/** A check that is one JPQL query, within the caller's scope. */
public final class RecordCheck implements DataQualityCheck {

    private final UnitOfWork work;
    private final Reach scope;
    private final Terms terms;
    private final Query query;

    /** What is checked, as in {@link DataQualityCheck}. */
    public record Terms(String code, Problem problem, String kind, String field, Permission permission) {}

    /**
     * How the records are found.
     *
     * @param from the end of a query, from {@code from} on; asked each time, so that it can hold {@link
     *     Reach#families} or {@link Reach#people}
     * @param id the path of the record's id
     * @param label the path of its name
     * @param order the path of its name to sort by
     * @param address the pages of such records: {@code people} for {@code people/<id>}
     * @param parameters the parameters of the query
     */
    public record Query(
            Supplier<String> from,
            String id,
            String label,
            String order,
            String address,
            Supplier<Map<String, Object>> parameters) {}

    public RecordCheck(UnitOfWork work, FamilyScope scope, Terms terms, Query query) {
        this.work = work;
        this.scope = scope.toList();
        this.terms = terms;
        this.query = query;
    }

    @Override
    public String code() {
        return terms.code();
    }

    @Override
    public Problem problem() {
        return terms.problem();
    }

    @Override
    public String kind() {
        return terms.kind();
    }

    @Override
    public String field() {
        return terms.field();
    }

    @Override
    public Permission permission() {
        return terms.permission();
    }

    @Override
    public long count() {
        var jpql = "select count(distinct " + query.id() + ")" + query.from().get();
        return work.read(em -> bind(em.createQuery(jpql, Long.class)).getSingleResult());
    }

    @Override
    public Page<ReportRecord> records(PageRequest page) {
        boolean down = page.sort().stream().anyMatch(PageRequest.SortBy::descending);
        var jpql = "select distinct " + query.id() + ", " + query.label() + ", " + query.order()
                + query.from().get() + " order by " + query.order() + (down ? " desc, " : ", ") + query.id();
        return work.read(em -> new Page<>(
                bind(em.createQuery(jpql, Object[].class))
                        .setFirstResult(page.offset())
                        .setMaxResults(page.limit())
                        .getResultStream()
                        .map(row -> record((UUID) row[0], (String) row[1]))
                        .toList(),
                count()));
    }

    private ReportRecord record(UUID id, String name) {
        return new ReportRecord(
                id,
                Label.plain(name),
                Label.key("report.quality." + terms.code()),
                Optional.empty(),
                query.address() + "/" + id);
    }

    /** Records that belong to no family, such as resources, stand in no scope. */
    private <T> TypedQuery<T> bind(TypedQuery<T> open) {
        query.parameters().get().forEach(open::setParameter);
        return query.from().get().contains(":scopeStaff") ? scope.bind(open) : open;
    }
}
