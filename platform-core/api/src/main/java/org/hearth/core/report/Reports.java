package org.hearth.core.report;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.policy.AllowedChange;
import org.hearth.core.policy.PolicyParameter;
import org.hearth.core.security.Permission;

/**
 * Reports over the indicators of the running modules. Every method needs {@link #READ}; an indicator that the caller may
 * not see does not exist. Looking is recorded in the audit trail with its filter, and so is every file.
 */
public interface Reports {

    /** Needed to open reports; each indicator asks its own permission besides. */
    Permission READ = new Permission("core.report.read");

    /** Needed to take a file away. */
    Permission EXPORT = new Permission("core.report.export");

    /** The smallest number that is told outside the program. */
    PolicyParameter<Integer> MIN_CELL = PolicyParameter.number(
            "core.report.min_cell", "HS-121", 5, "7 Steps, phase 6; default of the program", AllowedChange.HIGHER_ONLY);

    /** The id of the report over all {@link DataQualityCheck}s. */
    String DATA_QUALITY = "R-X-02";

    /** The kind under which reports stand in the audit trail. */
    String KIND = "core.report";

    /** The indicators that the caller may see, module by module in the order in which these started. */
    List<Outline> indicators();

    /** One of them. */
    Outline indicator(String id);

    /**
     * Every indicator that the caller may see, run with what is usual today, by its id. One that fails costs its own
     * numbers only.
     */
    Map<String, Report> overview();

    /**
     * Runs an indicator.
     *
     * @throws org.hearth.core.failure.RuleViolation {@code E-RANGE} at {@code period} or at the dimension's code, for a
     *     value that cannot be chosen
     */
    Report run(String id, ReportFilter filter);

    /**
     * The records behind a number: those that the caller may open.
     *
     * @throws org.hearth.core.failure.AccessDenied for somebody who may know the numbers only (HS-122)
     */
    Page<ReportRecord> records(String id, ReportFilter filter, Cell cell, PageRequest page);

    /**
     * Indicators as a file: for each figure a row with formula, filter, day and n. Needs {@link #EXPORT} too.
     *
     * @param wanted the filter by the indicator's id, in the order of the rows
     */
    Sheet figures(SequencedMap<String, ReportFilter> wanted, Export how);

    /** The list behind a number as a file, for use inside the program. Needs {@link #EXPORT} too. */
    Sheet list(String id, ReportFilter filter, Cell cell, Export how);
}
