package org.hearth.core.runtime.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.imports.ImportReader;

/** What the records that a chunk changes held before it; made before the chunk is written. */
final class FormerCells {

    private final ImportReader reader;
    private final List<JournalEntity> changed;
    private final Map<UUID, Map<String, String>> before;

    FormerCells(ImportReader reader, List<JournalEntity> changed) {
        this.reader = reader;
        this.changed = List.copyOf(changed);
        this.before = read();
    }

    /** Called when the chunk is written: adds to the journal what was and what is. */
    void journal() {
        Map<UUID, Map<String, String>> after = read();
        for (JournalEntity row : changed) {
            UUID record = row.loaded().record();
            Optional.ofNullable(before.get(record))
                    .ifPresent(held -> row.held(held, after.getOrDefault(record, Map.of())));
        }
    }

    private Map<UUID, Map<String, String>> read() {
        Map<UUID, Map<String, String>> all = new HashMap<>();
        Map<String, Set<UUID>> byKind = changed.stream()
                .map(JournalEntity::loaded)
                .collect(Collectors.groupingBy(
                        ImportReader.Loaded::kind,
                        Collectors.mapping(ImportReader.Loaded::record, Collectors.toSet())));
        byKind.forEach((kind, records) -> all.putAll(reader.cells(kind, records)));
        return all;
    }
}
