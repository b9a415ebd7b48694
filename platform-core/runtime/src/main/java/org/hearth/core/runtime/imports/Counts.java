package org.hearth.core.runtime.imports;

import java.util.List;
import org.hearth.core.imports.Finding;
import org.hearth.core.imports.Finding.Level;

/** Counts the rows of one run by what became of them. */
final class Counts {

    private long rows;
    private long errors;
    private long warnings;
    private long skipped;
    private long loaded;

    /** Counts one row by its worst finding; true when it can be loaded. */
    boolean row(List<Finding> findings) {
        rows++;
        if (has(findings, Level.ERROR)) {
            errors++;
            return false;
        }
        if (has(findings, Level.SKIPPED)) {
            skipped++;
            return false;
        }
        if (has(findings, Level.WARNING)) {
            warnings++;
        }
        return true;
    }

    void unchanged(long count) {
        skipped += count;
    }

    void stored() {
        loaded++;
    }

    void warnedOfFile(long count) {
        warnings += count;
    }

    long rows() {
        return rows;
    }

    long errors() {
        return errors;
    }

    long warnings() {
        return warnings;
    }

    long skipped() {
        return skipped;
    }

    long loaded() {
        return loaded;
    }

    private static boolean has(List<Finding> findings, Level level) {
        return findings.stream().anyMatch(each -> each.level() == level);
    }
}
