package org.hearth.core.runtime.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearth.core.imports.MappedColumn;
import org.hearth.core.runtime.data.FieldText;

/** The columns of a mapping as one text, for a column of the database. */
final class ColumnText {

    private ColumnText() {}

    static String of(List<MappedColumn> columns) {
        Map<String, String> all = new HashMap<>();
        for (MappedColumn each : columns) {
            all.put(
                    "%04d".formatted(all.size()),
                    FieldText.of(Map.of(
                            "column", each.column(),
                            "source", each.source(),
                            "fixed", each.fixed(),
                            "date", each.datePattern(),
                            "values", FieldText.of(each.values()))));
        }
        return FieldText.of(all);
    }

    static List<MappedColumn> columns(String text) {
        return new TreeMap<>(FieldText.fields(text))
                .values().stream()
                        .map(FieldText::fields)
                        .map(ColumnText::column)
                        .toList();
    }

    private static MappedColumn column(Map<String, String> fields) {
        return new MappedColumn(
                fields.getOrDefault("column", ""),
                fields.getOrDefault("source", ""),
                fields.getOrDefault("fixed", ""),
                fields.getOrDefault("date", ""),
                new TreeMap<>(FieldText.fields(fields.getOrDefault("values", ""))));
    }
}
