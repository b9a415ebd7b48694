package org.hearth.core.report;

import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.security.Permission;

/**
 * Something about records that is not as it should be, contributed by a module; all of them together are the report
 * {@value Reports#DATA_QUALITY}. Like an indicator, it puts the caller's row scope into its queries.
 *
 * <p>Words: {@code report.quality.<code>}.
 */
public interface DataQualityCheck {

    /** Unique, with the module's prefix: {@code fam.person.birth_date}. */
    String code();

    /** What is wrong. */
    Problem problem();

    /** The kind of record; the message {@code kind.<kind>} names it. */
    String kind();

    /** The field it is about, as refusals name it; empty where it is the record as a whole. */
    String field();

    /** Who may see the records. */
    Permission permission();

    /** How many records have the problem now. */
    long count();

    /** One page of them; the total is {@link #count()}. */
    Page<ReportRecord> records(PageRequest page);

    /** What is wrong; the message {@code report.problem.<name>}, in small letters, names it. */
    enum Problem {
        /** A value that the work needs is not there. */
        MISSING,
        /** A value that cannot be. */
        INVALID,
        /** Two values that cannot both be. */
        INCONSISTENT,
        /** A value that nobody has looked at for long. */
        STALE,
        /** Perhaps the same as another record. */
        DUPLICATE
    }
}
