package org.hearth.core.runtime.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.imports.Finding;
import org.hearth.core.imports.ImportReader;

/** The checks of one run over a file: the form first, the module's own checks only for rows whose form is right. */
final class RowCheck {

    private static final int LONGEST_KEY = 80;

    private final ImportReader reader;
    private final Set<String> keys = new HashSet<>();

    RowCheck(ImportReader reader) {
        this.reader = reader;
    }

    List<Finding> of(CsvRows.Read read) {
        List<Finding> findings = new ArrayList<>(read.faults());
        if (findings.isEmpty()) {
            findings.addAll(reader.check(read.row()));
        }
        if (read.faults().isEmpty()) {
            checkKey(reader.key(read.row()), findings);
        }
        return findings;
    }

    /** The row's key for the report; empty when its form does not even allow that. */
    String key(CsvRows.Read read) {
        return read.faults().isEmpty() ? reader.key(read.row()) : "";
    }

    private void checkKey(String key, List<Finding> findings) {
        if (key.length() > LONGEST_KEY) {
            findings.add(error(RefusalCode.E_RANGE, "import.row.key_long"));
        } else if (!keys.add(key)) {
            findings.add(error(RefusalCode.E_DUP, "import.row.key_twice"));
        }
    }

    private static Finding error(RefusalCode code, String message) {
        return new Finding(
                Finding.Level.ERROR, "", Refusal.of(code, "", message).with("most", LONGEST_KEY));
    }
}
