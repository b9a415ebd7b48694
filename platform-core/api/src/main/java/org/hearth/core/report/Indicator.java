package org.hearth.core.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.security.Permission;

/**
 * A figure that an agency steers by, contributed by a module. The platform asks who may see it, writes the audit trail,
 * suppresses small numbers, draws, prints and exports; the indicator counts, in the database.
 *
 * <p>Words: {@code report.<id>.title}, {@code report.<id>.formula} (in words, with {@link #numbers()}), {@code
 * report.<id>.source}, and those that {@link Figure} and {@link Breakdown} name.
 *
 * <p>It is asked in the name of the caller and puts the caller's row scope into its queries; for somebody who may know
 * the numbers only, it is asked in the name of the platform.
 */
public interface Indicator {

    /** Its id, unique over all modules: letters, digits and hyphens, at most 40. {@code R-HS-01}. */
    String id();

    /** Whoever holds it sees full numbers and the records behind them that he or she may open. */
    Permission permission();

    /** Whoever holds this one, and not the other, sees the agency's numbers, small ones suppressed, and no list. */
    default Optional<Permission> aggregates() {
        return Optional.empty();
    }

    /** The named arguments of title and formula: limits that the agency has set. */
    default Map<String, Object> numbers() {
        return Map.of();
    }

    /** The periods it is kept by, newest first, such as program years; empty where any two days will do. */
    default List<Period> periods() {
        return List.of();
    }

    /** How it can be narrowed. */
    default List<Dimension> dimensions() {
        return List.of();
    }

    /** The numbers, read by a few queries that aggregate; never by loading rows. */
    Figures figures(ReportFilter filter);

    /**
     * One page of the records behind a number that {@link #figures} told: the total is that number. The order may
     * name {@code label}, which is also the order without one.
     *
     * @throws org.hearth.core.failure.NotFound for a line that there is not
     */
    Page<ReportRecord> records(ReportFilter filter, Cell cell, PageRequest page);
}
