package org.hearth.core.runtime.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.imports.ImportColumn;

/**
 * The header line: which cell belongs to which column of the template.
 *
 * @param columns the column of each cell, or an empty string for one that is ignored
 * @param unknown the names that are ignored
 */
record CsvHeader(List<String> columns, List<String> unknown) {

    private static final List<Character> OTHER_SEPARATORS = List.of(';', '\t');

    CsvHeader {
        columns = List.copyOf(columns);
        unknown = List.copyOf(unknown);
    }

    /** Matches the header to the template; names every fault at once. */
    static CsvHeader read(List<String> names, List<ImportColumn> template) {
        Map<String, String> known = known(template);
        List<Refusal> faults = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            String plain = plain(name);
            String column = known.getOrDefault(plain, "");
            if (SocialSecurity.names(name)) {
                faults.add(FileRefusals.forbiddenColumn(name.strip()));
            }
            if (!column.isEmpty() && !seen.add(column)) {
                faults.add(FileRefusals.doubleColumn(column));
            }
            if (column.isEmpty() && !plain.isEmpty()) {
                unknown.add(name.strip());
            }
            columns.add(column);
        }
        if (seen.isEmpty()) {
            refuseOtherSeparator(names);
        }
        template.stream()
                .filter(each -> each.required() && !seen.contains(each.name()))
                .forEach(each -> faults.add(FileRefusals.missingColumn(each.name())));
        RuleViolation.throwIfAny(faults);
        return new CsvHeader(columns, unknown);
    }

    /** Where no heading is known, another separator may be why. */
    static void refuseOtherSeparator(List<String> names) {
        for (char sign : OTHER_SEPARATORS) {
            if (names.stream().anyMatch(name -> name.indexOf(sign) >= 0)) {
                throw FileRefusals.separator(sign);
            }
        }
    }

    private static Map<String, String> known(List<ImportColumn> template) {
        Map<String, String> known = new HashMap<>();
        for (ImportColumn column : template) {
            known.put(plain(column.name()), column.name());
            column.aliases().forEach(alias -> known.put(plain(alias), column.name()));
        }
        return known;
    }

    /** How headings are compared. */
    static String plain(String name) {
        return name.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT).replaceAll("[\\s/-]+", "_");
    }
}
