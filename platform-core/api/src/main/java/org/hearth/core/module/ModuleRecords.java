package org.hearth.core.module;

import java.io.OutputStream;
import java.util.List;
import org.hearth.core.security.Permission;

/** What a module that is switched off keeps in the database: for whoever thinks of uninstalling it. */
public interface ModuleRecords {

    /**
     * Needed to export. It is the one way in which an administrator can read what a module keeps about people, so every
     * export stands in the audit trail.
     */
    Permission EXPORT = new Permission("core.modules.export");

    /**
     * What would be left behind.
     *
     * @throws org.hearth.core.failure.AccessDenied without {@link Modules#SWITCH}
     * @throws org.hearth.core.failure.NotFound when no such module is here
     */
    Kept of(String module);

    /**
     * Writes every table of a module as CSV into a zip: UTF-8, ids and instants (UTC) as text, bytes as Base64, no cell
     * that a spreadsheet takes for a formula; and what the files are, in {@code manifest.csv} and {@code columns.csv}. It
     * goes out as it is read, whatever its size. {@code to} is not closed.
     *
     * @throws org.hearth.core.failure.AccessDenied without {@link #EXPORT}
     * @throws org.hearth.core.failure.NotFound when no such module is here
     * @throws org.hearth.core.failure.RuleViolation {@code E-STATE} unless the module is switched off
     * @throws java.io.UncheckedIOException when {@code to} takes no more
     */
    void export(String module, OutputStream to);

    /**
     * What a module keeps.
     *
     * @param tables its tables, by name
     * @param documents documents that it filed
     * @param tasks tasks that are open
     * @param values values that the agency set for its policy parameters
     */
    record Kept(List<Table> tables, long documents, long tasks, long values) {
        public Kept {
            tables = List.copyOf(tables);
        }

        /** The rows of all tables. */
        public long rows() {
            return tables.stream().mapToLong(Table::rows).sum();
        }
    }

    /** A table and the number of its rows. */
    record Table(String name, long rows) {}
}
