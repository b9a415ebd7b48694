package org.hearth.core.runtime.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.imports.Finding;
import org.hearth.core.imports.ImportColumn;
import org.hearth.core.imports.ImportMapping;
import org.hearth.core.imports.ImportType;
import org.hearth.core.imports.MappedColumn;
import org.hearth.core.imports.SourceFormat;

/** A file of another system, read by a mapping. */
record MappedRows(UploadedFile file, ImportType type, ImportMapping mapping) implements RowSource {

    /** More names than a report can say. */
    private static final int MOST_NAMES = 5_000;

    @Override
    public void check() {
        Set<String> found = names();
        if (found.isEmpty()) {
            throw isXml() ? FileRefusals.noRecord(mapping.format().recordPath()) : FileRefusals.empty();
        }
        if (!isXml()) {
            checkHeadings(found);
        }
    }

    private void checkHeadings(Set<String> found) {
        List<MappedColumn> absent = absent(found);
        long fromFile = mapping.columns().stream()
                .filter(each -> !each.source().isEmpty())
                .count();
        if (absent.size() == fromFile && found.size() == 1) {
            throw FileRefusals.oneColumn(mapping.format().separator());
        }
        Set<String> required = type.columns().stream()
                .filter(ImportColumn::required)
                .map(ImportColumn::name)
                .collect(Collectors.toSet());
        List<Refusal> faults = absent.stream()
                .filter(each -> required.contains(each.column()))
                .map(FileRefusals::absentSource)
                .toList();
        RuleViolation.throwIfAny(faults);
    }

    /** What no column takes is deliberate, and said in one line; a source that is not there may be a mistake. */
    @Override
    public List<Finding> leftOut() {
        Set<String> found = names();
        List<Finding> findings = new ArrayList<>(
                absent(found).stream().map(FileRefusals::absentColumn).toList());
        Set<String> taken =
                mapping.columns().stream().map(each -> key(each.source())).collect(Collectors.toSet());
        List<String> rest = found.stream()
                .filter(each -> !each.isEmpty() && !taken.contains(key(each)))
                .toList();
        if (!rest.isEmpty()) {
            findings.add(FileRefusals.unmapped(rest));
        }
        return findings;
    }

    @Override
    public void each(Chunks.Sink sink) {
        Translation translation = new Translation(mapping, type.columns());
        Chunks chunks = new Chunks(sink);
        walk(names -> {}, raw -> chunks.add(translation.read(raw)));
        chunks.end();
    }

    @Override
    public long atMost() {
        return Math.max(0, file.linesOfRows());
    }

    private List<MappedColumn> absent(Set<String> found) {
        Set<String> keys = found.stream().map(this::key).collect(Collectors.toSet());
        return mapping.columns().stream()
                .filter(each -> !each.source().isEmpty() && !keys.contains(key(each.source())))
                .toList();
    }

    /** The headings, or every path that some record has. */
    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        walk(names::addAll, raw -> {
            if (isXml()) {
                raw.values().keySet().stream()
                        .limit(Math.max(0, MOST_NAMES - names.size()))
                        .forEach(names::add);
            }
            return isXml();
        });
        return names;
    }

    private void walk(Consumer<List<String>> head, Predicate<RawRow> sink) {
        SourceFormat format = mapping.format();
        if (isXml()) {
            XmlRecords.walk(file, format.recordPath(), sink);
        } else {
            CsvRecords.walk(file, format.separator().sign(), head, sink);
        }
    }

    private boolean isXml() {
        return mapping.format().kind() == SourceFormat.Kind.XML;
    }

    private String key(String source) {
        return Translation.key(source, isXml());
    }
}
