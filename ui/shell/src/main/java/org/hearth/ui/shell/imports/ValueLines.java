package org.hearth.ui.shell.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.imports.MappedColumn;

/** Values and our codes for them as people write them: {@code Enrolled = ENR}, one on each line. */
final class ValueLines {

    private ValueLines() {}

    static String of(MappedColumn column) {
        return column.values().entrySet().stream()
                .map(each -> each.getKey() + " = " + each.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** Our codes hold no equals sign, what others write may: the last one of a line counts. */
    static Map<String, String> read(String column, String text) {
        Map<String, String> values = new LinkedHashMap<>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            int sign = line.lastIndexOf('=');
            if (sign < 1) {
                throw new RuleViolation(Refusal.of(RefusalCode.E_FMT, "", "import.mapping.value")
                        .at(column + ".values")
                        .with("column", column)
                        .with("most", MappedColumn.LONGEST_VALUE)
                        .with("values", MappedColumn.MOST_VALUES));
            }
            values.put(line.substring(0, sign).strip(), line.substring(sign + 1).strip());
        });
        return values;
    }
}
