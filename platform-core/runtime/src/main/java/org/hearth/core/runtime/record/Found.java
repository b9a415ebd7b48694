package org.hearth.core.runtime.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.record.KeptRecords.Rows;
import org.hearth.core.record.RecordTable;

/** The rows of one table that belong to somebody, by id. */
final class Found {

    private final RecordTable table;
    private List<String> columns = List.of();
    private final Map<UUID, List<Optional<String>>> rows = new LinkedHashMap<>();
    private final Set<UUID> alsoOfOthers = new HashSet<>();

    Found(RecordTable table) {
        this.table = table;
    }

    RecordTable table() {
        return table;
    }

    void head(List<String> names) {
        columns = List.copyOf(names);
    }

    void add(List<Optional<String>> cells) {
        rows.put(UUID.fromString(cells.get(columns.indexOf("id")).orElseThrow()), cells);
    }

    Set<UUID> ids() {
        return Set.copyOf(rows.keySet());
    }

    /** The ids that stand in a column. */
    Set<UUID> ids(String column) {
        int place = columns.indexOf(column);
        return rows.values().stream()
                .flatMap(row -> row.get(place).stream())
                .map(UUID::fromString)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What stands in two columns of ids, where both are given. */
    List<Map.Entry<UUID, UUID>> pairs(String left, String right) {
        return rows.values().stream()
                .flatMap(row -> row.get(columns.indexOf(left)).stream()
                        .flatMap(one -> row.get(columns.indexOf(right)).stream()
                                .map(other -> Map.entry(UUID.fromString(one), UUID.fromString(other)))))
                .toList();
    }

    /** Those of which nothing else may be shown that hangs on them: they tell of others too. */
    Set<UUID> alsoOfOthers() {
        return Set.copyOf(alsoOfOthers);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    int size() {
        return rows.size();
    }

    /** Leaves out the rows that are about somebody else or are held back. */
    void keepFor(Map<String, Set<UUID>> subjects) {
        rows.values().removeIf(row -> isOfAnother(row, subjects) || isSecret(row) || isVoided(row));
    }

    /** Leaves out all but these rows. */
    void keepOnly(Set<UUID> ids) {
        rows.keySet().retainAll(ids);
    }

    /** The rows that name one of these subjects themselves. */
    Set<UUID> naming(Map<String, Set<UUID>> readable) {
        return rows.entrySet().stream()
                .filter(row -> table.about().entrySet().stream()
                        .anyMatch(about -> row.getValue()
                                .get(columns.indexOf(about.getKey()))
                                .map(UUID::fromString)
                                .filter(readable.getOrDefault(about.getValue(), Set.of())::contains)
                                .isPresent()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What was entered by mistake is often about somebody else. */
    private boolean isVoided(List<Optional<String>> row) {
        int place = columns.indexOf("voided_at");
        return place >= 0 && row.get(place).isPresent();
    }

    private boolean isOfAnother(List<Optional<String>> row, Map<String, Set<UUID>> subjects) {
        return table.about().entrySet().stream()
                .anyMatch(each -> row.get(columns.indexOf(each.getKey()))
                        .map(UUID::fromString)
                        .filter(id -> !subjects.getOrDefault(each.getValue(), Set.of())
                                .contains(id))
                        .isPresent());
    }

    private boolean isSecret(List<Optional<String>> row) {
        return table.secrets().entrySet().stream()
                .anyMatch(each -> row.get(columns.indexOf(each.getKey()))
                        .filter(each.getValue()::contains)
                        .isPresent());
    }

    /** Takes the free words out of these rows. */
    void silence(Set<UUID> ids) {
        alsoOfOthers.addAll(ids);
        rows.replaceAll((id, row) -> ids.contains(id) ? silent(row) : row);
    }

    private List<Optional<String>> silent(List<Optional<String>> row) {
        List<Optional<String>> cells = new ArrayList<>(row);
        table.words().forEach(column -> cells.set(columns.indexOf(column), Optional.of("")));
        return cells;
    }

    Rows asRows() {
        return new Rows(table, columns, copies());
    }

    private List<List<Optional<String>>> copies() {
        return new ArrayList<>(rows.values());
    }
}
