package org.hearth.family.report;

import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.report.Excluded;
import org.hearth.core.report.Label;
import org.hearth.core.report.Measure;
import org.hearth.core.report.ReportRecord;
import org.hearth.family.family.FamilyId;
import org.hearth.family.scope.FamilyScope;
import org.hearth.family.scope.Reach;
import org.jspecify.annotations.Nullable;

/**
 * Counts and lists families in the database, within the caller's scope. Voided families and those that somebody made to
 * try the system out (whose name holds the word "test", or "do not use", as in files) never count.
 */
public final class FamilyCounts {

    private static final String KEPT = "f.retired = ''";
    private static final String TEST =
            "(concat(concat(' ', f.searchName), ' ') like '% test %' or f.searchName like '%do not use%')";
    /** A JPQL condition over {@code f}, a {@code fam_FamilyCard}: the family is neither voided nor a test record. */
    public static final String COUNTED = KEPT + " and not " + TEST;

    private final UnitOfWork work;
    private final Reach scope;

    public FamilyCounts(UnitOfWork work, FamilyScope scope) {
        this.work = work;
        this.scope = scope.toList();
    }

    /** How many families a condition holds of. */
    public long count(FamilyCondition which) {
        return count(which, COUNTED);
    }

    /** Of how many of those that {@code base} holds of {@code counted} holds too. */
    public Measure.Share share(FamilyCondition base, FamilyCondition counted) {
        return new Measure.Share(count(base.and(counted)), count(base));
    }

    /**
     * How a number is split.
     *
     * @param entity the entity and its alias: {@code fam_StaffAssignment g}
     * @param path what it is split by, a text: {@code g.staffCode}
     * @param on what joins it with {@code f}; its parameters stand among those of the families
     */
    public record Grouping(String entity, String path, String on) {}

    /** How many different families there are by a text. */
    public Map<String, Long> countBy(FamilyCondition which, Grouping by) {
        var jpql = "select " + by.path() + ", count(distinct f.id)"
                + from(which, by.on() + " and " + COUNTED, ", " + by.entity())
                + " group by " + by.path();
        return work.read(em -> bind(em.createQuery(jpql, Object[].class), which)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1])));
    }

    /** How many families were left out. */
    public Excluded excluded(FamilyCondition which) {
        return new Excluded(count(which, "not " + KEPT), count(which, KEPT + " and " + TEST));
    }

    private long count(FamilyCondition which, String among) {
        return work.read(em -> bind(em.createQuery("select count(f.id)" + from(which, among), Long.class), which)
                .getSingleResult());
    }

    /**
     * A list of families.
     *
     * @param which the families
     * @param day a JPQL expression over {@code f}: the day that decides
     * @param row makes the row's reason and address
     */
    public record Listing(
            FamilyCondition which, Optional<String> day, BiFunction<FamilyId, Optional<LocalDate>, Row> row) {}

    /**
     * What a row says besides the family's name.
     *
     * @param why why it counts
     * @param path where the record is
     */
    public record Row(Label why, String path) {}

    /** One page of a list, by name. */
    public Page<ReportRecord> list(Listing listing, PageRequest page) {
        String day = listing.day().map(each -> ", " + each).orElse("");
        boolean down = page.sort().stream().anyMatch(PageRequest.SortBy::descending);
        String order = down ? " order by f.searchName desc, f.id" : " order by f.searchName, f.id";
        var which = listing.which();
        return work.read(em -> {
            var rows = bind(
                            em.createQuery(
                                    "select f.id, f.name, f.number" + day + from(which, COUNTED) + order,
                                    Object[].class),
                            which)
                    .setFirstResult(page.offset())
                    .setMaxResults(page.limit())
                    .getResultStream()
                    .map(row -> record(row, listing))
                    .toList();
            return new Page<>(rows, count(which));
        });
    }

    private static ReportRecord record(Object[] row, Listing listing) {
        var family = new FamilyId((UUID) row[0]);
        Optional<LocalDate> day = listing.day().flatMap(each -> day(row[3]));
        var told = listing.row().apply(family, day);
        var name = row[1].equals(row[2]) ? "" + row[1] : row[1] + " (" + row[2] + ")";
        return new ReportRecord(family.value(), Label.plain(name), told.why(), day, told.path());
    }

    /** EclipseLink gives what an inner query selects as the driver does. */
    private static Optional<LocalDate> day(@Nullable Object cell) {
        return Optional.ofNullable(cell instanceof Date plain ? plain.toLocalDate() : (LocalDate) cell);
    }

    private String from(FamilyCondition which, String among) {
        return from(which, among, "");
    }

    private String from(FamilyCondition which, String among, String joined) {
        return " from fam_FamilyCard f" + joined + " where " + among + " and (" + which.jpql() + ") and "
                + scope.families("f.id");
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, FamilyCondition which) {
        which.parameters().forEach(query::setParameter);
        return scope.bind(query);
    }
}
