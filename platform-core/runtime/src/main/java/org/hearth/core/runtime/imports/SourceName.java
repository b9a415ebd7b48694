package org.hearth.core.runtime.imports;

import java.util.regex.Pattern;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.imports.ImportOptions;

/** What the name of the system that a file comes from must be like: it is half of the key of every record. */
final class SourceName {

    private static final String FIELD = "source_system";
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private SourceName() {}

    /** Gives the options with a tidy name; {@code E-REQ} or {@code E-FMT} at the field. */
    static ImportOptions checked(ImportOptions options) {
        String name = options.sourceSystem().strip();
        if (name.isEmpty()) {
            throw refused(RefusalCode.E_REQ, "import.source.missing");
        }
        if (name.length() > ImportOptions.LONGEST_SOURCE
                || CONTROL.matcher(name).find()) {
            throw refused(RefusalCode.E_FMT, "import.source.malformed");
        }
        return new ImportOptions(name, options.usDates());
    }

    private static RuleViolation refused(RefusalCode code, String message) {
        return new RuleViolation(Refusal.of(code, "", message).at(FIELD).with("most", ImportOptions.LONGEST_SOURCE));
    }
}
