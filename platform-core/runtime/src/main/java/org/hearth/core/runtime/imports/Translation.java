package org.hearth.core.runtime.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearth.core.imports.Finding;
import org.hearth.core.imports.ImportColumn;
import org.hearth.core.imports.ImportMapping;
import org.hearth.core.imports.ImportRow;
import org.hearth.core.imports.MappedColumn;
import org.hearth.core.imports.SourceFormat;

/** Makes rows of our template out of the records of another system. */
final class Translation {

    private final List<Column> columns;
    private final List<ImportColumn> template;
    private final boolean xml;

    Translation(ImportMapping mapping, List<ImportColumn> template) {
        this.xml = mapping.format().kind() == SourceFormat.Kind.XML;
        this.columns = mapping.columns().stream().map(Column::of).toList();
        this.template = template;
    }

    /** A column with its pattern and its values made ready. */
    private record Column(MappedColumn terms, Optional<SourceDates> dates, Map<String, String> values) {

        static Column of(MappedColumn terms) {
            Map<String, String> values = new HashMap<>();
            terms.values().forEach((said, code) -> values.put(key(said), code.strip()));
            return new Column(terms, SourceDates.of(terms.datePattern()), values);
        }

        static String key(String said) {
            return said.strip().toLowerCase(Locale.ROOT);
        }
    }

    CsvRows.Read read(RawRow raw) {
        Map<String, String> source = xml ? raw.values() : byPlainHeading(raw.values());
        Map<String, String> cells = new HashMap<>();
        List<Finding> faults = new ArrayList<>();
        if (raw.ragged()) {
            faults.add(CellForm.ragged());
        }
        for (Column each : columns) {
            String cell = cell(each, source, faults);
            if (!cell.isEmpty()) {
                String name = each.terms().column();
                CellForm.fault(name, cell).ifPresent(faults::add);
                cells.put(name, CellForm.cut(cell));
            }
        }
        CellForm.missing(template, cells).forEach(faults::add);
        return new CsvRows.Read(new ImportRow(raw.line(), cells), faults, xml ? "#" + raw.number() : "");
    }

    private String cell(Column each, Map<String, String> source, List<Finding> faults) {
        MappedColumn terms = each.terms();
        if (!terms.fixed().isEmpty()) {
            return terms.fixed();
        }
        String said = source.getOrDefault(key(terms.source(), xml), "");
        String code = each.values().get(Column.key(said));
        if (said.isEmpty() || code != null) {
            return code == null ? "" : code;
        }
        if (each.dates().isEmpty()) {
            return said;
        }
        Optional<String> day = each.dates().orElseThrow().read(said);
        if (day.isEmpty()) {
            faults.add(CellForm.noDay(terms.column(), said, terms.datePattern()));
        }
        return day.orElse(said);
    }

    /** How a source is found: headings are compared as those of our template are, paths as they are. */
    static String key(String source, boolean xml) {
        return xml ? source : CsvHeader.plain(source);
    }

    private static Map<String, String> byPlainHeading(Map<String, String> values) {
        Map<String, String> plain = new HashMap<>();
        values.forEach((heading, cell) -> plain.put(CsvHeader.plain(heading), cell));
        return plain;
    }
}
