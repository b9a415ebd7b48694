package org.hearth.core.runtime.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.imports.ImportColumn;
import org.hearth.core.imports.ImportMapping;
import org.hearth.core.imports.MappedColumn;
import org.hearth.core.imports.SourceFormat;

/** What a mapping must be like before it is saved. */
final class MappingRules {

    /** Unlike the name of any column. */
    static final String NAME = "mapping_name";

    static final String RECORD_PATH = "record_path";

    private static final int LONGEST_PATTERN = 40;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final String STEP = "[\\p{L}_][\\p{L}\\p{N}_.-]*";
    private static final Pattern RECORD = Pattern.compile(STEP + "(/" + STEP + ")*");
    private static final Pattern PART = Pattern.compile("(\\.\\./)*(\\.|@?" + STEP + "|(" + STEP + "(\\[\\d{1,4}])?)(/"
            + STEP + "(\\[\\d{1,4}])?)*(/@" + STEP + ")?)");

    private MappingRules() {}

    /** What is wrong with it, in the order of a form. */
    static List<Refusal> of(ImportMapping mapping, List<ImportColumn> template) {
        List<Refusal> faults = new ArrayList<>(name(mapping.name()));
        faults.addAll(form(mapping, template));
        Set<String> mapped =
                mapping.columns().stream().map(MappedColumn::column).collect(Collectors.toSet());
        template.stream()
                .filter(each -> each.required() && !mapped.contains(each.name()))
                .forEach(each -> faults.add(Refusal.of(RefusalCode.E_REQ, "", "import.mapping.required")
                        .at(each.name())
                        .with("column", each.name())));
        return faults;
    }

    /** What is wrong with what it says so far; it may lack a name and columns. */
    static List<Refusal> form(ImportMapping mapping, List<ImportColumn> template) {
        List<Refusal> faults = new ArrayList<>();
        recordPath(mapping.format()).ifPresent(faults::add);
        Set<String> known = template.stream().map(ImportColumn::name).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (MappedColumn each : mapping.columns()) {
            if (!known.contains(each.column())) {
                faults.add(about(RefusalCode.E_FMT, "import.mapping.unknown_column", each));
            } else if (!seen.add(each.column())) {
                faults.add(about(RefusalCode.E_FMT, "import.mapping.twice", each));
            }
            faults.addAll(column(each, mapping.format().kind()));
        }
        return faults;
    }

    static Refusal nameTaken(String name) {
        return Refusal.of(RefusalCode.E_DUP, "", "import.mapping.name_taken")
                .at(NAME)
                .with("name", name);
    }

    static Refusal otherType() {
        return Refusal.of(RefusalCode.E_STATE, "", "import.mapping.other_type").at("type");
    }

    static Refusal retired(String name) {
        return Refusal.of(RefusalCode.E_STATE, "", "import.mapping.retired").with("name", name);
    }

    private static List<Refusal> name(String name) {
        if (name.isEmpty()) {
            return List.of(Refusal.of(RefusalCode.E_REQ, "", "import.mapping.name_missing")
                    .at(NAME));
        }
        if (name.length() > ImportMapping.LONGEST_NAME || CONTROL.matcher(name).find()) {
            return List.of(Refusal.of(RefusalCode.E_FMT, "", "import.mapping.name_malformed")
                    .at(NAME)
                    .with("most", ImportMapping.LONGEST_NAME));
        }
        return List.of();
    }

    /** What is wrong with the path of the repeated element; of CSV nothing. */
    static Optional<Refusal> recordPath(SourceFormat format) {
        if (format.kind() == SourceFormat.Kind.CSV) {
            return Optional.empty();
        }
        String path = format.recordPath();
        if (path.isEmpty()) {
            return Optional.of(Refusal.of(RefusalCode.E_REQ, "", "import.mapping.path_missing")
                    .at(RECORD_PATH));
        }
        boolean fine = path.length() <= MappedColumn.LONGEST_SOURCE
                && RECORD.matcher(path).matches();
        return fine
                ? Optional.empty()
                : Optional.of(Refusal.of(RefusalCode.E_FMT, "", "import.mapping.path_malformed")
                        .at(RECORD_PATH)
                        .with("path", path));
    }

    private static List<Refusal> column(MappedColumn each, SourceFormat.Kind kind) {
        List<Refusal> faults = new ArrayList<>();
        if (!each.source().isEmpty() && !each.fixed().isEmpty()) {
            faults.add(about(RefusalCode.E_FMT, "import.mapping.both", each));
        }
        if (!each.source().isEmpty()) {
            source(each, kind).ifPresent(faults::add);
        }
        if (!isValue(each.fixed())) {
            faults.add(tooLong(each));
        }
        if (!each.datePattern().isEmpty()
                && (each.datePattern().length() > LONGEST_PATTERN
                        || SourceDates.of(each.datePattern()).isEmpty())) {
            faults.add(about(RefusalCode.E_FMT, "import.mapping.date_pattern", each)
                    .with("pattern", each.datePattern()));
        }
        if (each.values().size() > MappedColumn.MOST_VALUES
                || !each.values().entrySet().stream()
                        .allMatch(pair ->
                                !pair.getKey().isBlank() && isValue(pair.getKey()) && isValue(pair.getValue()))) {
            faults.add(tooLong(each));
        }
        return faults;
    }

    private static Optional<Refusal> source(MappedColumn each, SourceFormat.Kind kind) {
        if (SocialSecurity.names(each.source())) {
            return Optional.of(FileRefusals.forbiddenColumn(each.source()).at(each.column()));
        }
        boolean wellFormed = each.source().length() <= MappedColumn.LONGEST_SOURCE
                && !CONTROL.matcher(each.source()).find()
                && (kind == SourceFormat.Kind.CSV || PART.matcher(each.source()).matches());
        return wellFormed
                ? Optional.empty()
                : Optional.of(about(RefusalCode.E_FMT, "import.mapping.source_malformed", each)
                        .with("source", each.source()));
    }

    private static boolean isValue(String value) {
        return value.length() <= MappedColumn.LONGEST_VALUE
                && !CONTROL.matcher(value).find();
    }

    private static Refusal tooLong(MappedColumn each) {
        return about(RefusalCode.E_RANGE, "import.mapping.value", each)
                .with("most", MappedColumn.LONGEST_VALUE)
                .with("values", MappedColumn.MOST_VALUES);
    }

    private static Refusal about(RefusalCode code, String message, MappedColumn each) {
        return Refusal.of(code, "", message).at(each.column()).with("column", each.column());
    }
}
