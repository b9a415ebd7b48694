package org.hearth.core.runtime.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.imports.ImportColumn;
import org.hearth.core.imports.ImportMappings.Found;
import org.hearth.core.imports.ImportMappings.Sample;
import org.hearth.core.imports.MappedColumn;
import org.hearth.core.imports.SourceFormat;

/** Looks into a file of another system for what a mapping can name. */
final class Sampling {

    private static final int RECORDS = 200;
    private static final int MOST_NAMES = 500;
    private static final int LONGEST_EXAMPLE = 60;

    private Sampling() {}

    static Sample of(UploadedFile file, SourceFormat format) {
        Map<String, String> found = new LinkedHashMap<>();
        if (format.kind() == SourceFormat.Kind.CSV) {
            CsvRecords.walk(
                    file,
                    format.separator().sign(),
                    names -> names.stream().filter(each -> !each.isEmpty()).forEach(each -> found.put(each, "")),
                    into(found));
            return sample(List.of(), "", found);
        }
        List<String> paths = XmlSurvey.of(file);
        String path = Optional.of(format.recordPath())
                .filter(each -> !each.isEmpty())
                .or(() -> paths.stream().findFirst())
                .orElseThrow(() -> FileRefusals.noRecord(""));
        MappingRules.recordPath(SourceFormat.xml(path))
                .ifPresent(refusal -> RuleViolation.throwIfAny(List.of(refusal)));
        XmlRecords.walk(file, path, into(found));
        if (found.isEmpty()) {
            throw FileRefusals.noRecord(path);
        }
        return sample(paths, path, found);
    }

    private static Predicate<RawRow> into(Map<String, String> found) {
        return raw -> {
            raw.values().forEach((name, value) -> {
                if (found.size() < MOST_NAMES || found.containsKey(name)) {
                    found.merge(name, shortened(value), (before, later) -> before.isEmpty() ? later : before);
                }
            });
            return raw.number() < RECORDS;
        };
    }

    private static Sample sample(List<String> paths, String path, Map<String, String> found) {
        return new Sample(
                paths,
                path,
                found.entrySet().stream()
                        .map(each -> new Found(each.getKey(), each.getValue()))
                        .toList());
    }

    /** By the names and aliases of the template; of a path its last step counts. */
    static List<MappedColumn> suggest(List<ImportColumn> template, List<String> found) {
        List<MappedColumn> columns = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (ImportColumn column : template) {
            Set<String> names = new HashSet<>();
            Stream.concat(Stream.of(column.name()), column.aliases().stream())
                    .map(Sampling::bare)
                    .forEach(names::add);
            found.stream()
                    .filter(each -> names.contains(bare(each)) || names.contains(bare(lastStep(each))))
                    .filter(each -> !taken.contains(each) && !SocialSecurity.names(each))
                    .findFirst()
                    .ifPresent(each -> {
                        taken.add(each);
                        columns.add(MappedColumn.from(column.name(), each));
                    });
        }
        return columns;
    }

    private static String lastStep(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('@')) + 1);
    }

    /** {@code FirstName}, {@code first_name} and {@code First Name} are one. */
    private static String bare(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    private static String shortened(String value) {
        String line = value.replaceAll("\\s+", " ");
        return line.length() > LONGEST_EXAMPLE ? line.substring(0, LONGEST_EXAMPLE) + "…" : line;
    }
}
