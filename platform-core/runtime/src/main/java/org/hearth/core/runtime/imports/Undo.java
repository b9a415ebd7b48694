package org.hearth.core.runtime.imports;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.imports.Finding;
import org.hearth.core.imports.ImportOptions;
import org.hearth.core.imports.ImportReader;
import org.hearth.core.imports.ImportReader.Loaded;
import org.hearth.core.imports.ImportType;
import org.hearth.core.job.Jobs.Progress;

/** Takes a batch back, newest row first. It can be stopped and started again at any point. */
final class Undo {

    private static final int CHUNK = 250;
    private static final String CHANGED = "import.kept.changed";
    private static final String NOT_RESTORED = "import.kept.not_restored";

    private final UnitOfWork unitOfWork;
    private final ImportType type;
    private final UUID batch;
    private final ImportOptions options;
    private final ImportReader reader;
    private final BatchLease lease;

    Undo(UnitOfWork unitOfWork, ImportType type, UUID batch, ImportOptions options, BatchLease lease) {
        this.unitOfWork = unitOfWork;
        this.type = type;
        this.batch = batch;
        this.options = options;
        this.reader = type.open(options);
        this.lease = lease;
    }

    /** Gives the number of records that stayed because people have changed them since. */
    long run(long total, Progress progress) {
        long kept = 0;
        long done = 0;
        List<JournalEntity> chunk;
        do {
            Result result = unitOfWork.write(this::chunk);
            chunk = result.rows();
            kept += result.kept();
            done += chunk.size();
            progress.at(Math.min(done, total), total);
        } while (!chunk.isEmpty() && !progress.cancelled());
        return kept;
    }

    private record Result(List<JournalEntity> rows, long kept) {}

    private Result chunk(EntityManager em) {
        List<JournalEntity> rows = ImportStore.lastLoaded(em, batch, CHUNK);
        Map<String, KeyEntity> keys = ImportStore.keys(
                em,
                options.sourceSystem(),
                type.code(),
                rows.stream().map(JournalEntity::key).collect(Collectors.toSet()));
        long kept = 0;
        for (JournalEntity row : rows) {
            Optional<String> obstacle = takeBack(row);
            if (obstacle.isEmpty()) {
                Optional.ofNullable(keys.get(row.key())).ifPresent(key -> forget(em, key, row));
            } else {
                kept++;
                em.persist(new FindingEntity(batch, row.line(), row.key(), kept(obstacle.get())));
            }
            em.remove(row);
        }
        reader.flush();
        lease.keep(em);
        return new Result(rows, kept);
    }

    /** What kept the record from being put back, as a message key. */
    private Optional<String> takeBack(JournalEntity row) {
        Loaded loaded = row.loaded();
        if (loaded.created()) {
            return reader.undo(loaded) ? Optional.empty() : Optional.of(CHANGED);
        }
        Optional<Map<String, String>> before = row.before();
        if (before.isEmpty()) {
            return Optional.of(NOT_RESTORED);
        }
        Map<String, String> now =
                reader.cells(loaded.kind(), Set.of(loaded.record())).getOrDefault(loaded.record(), Map.of());
        if (now.equals(before.get())) {
            return Optional.empty();
        }
        if (!Optional.of(now).equals(row.after())) {
            return Optional.of(CHANGED);
        }
        return reader.restore(loaded.kind(), loaded.record(), before.get())
                ? Optional.empty()
                : Optional.of(NOT_RESTORED);
    }

    /** The same row is then as new, or as unchanged, as it was before the batch. */
    private static void forget(EntityManager em, KeyEntity key, JournalEntity row) {
        row.formerHash().ifPresentOrElse(key::changed, () -> em.remove(key));
    }

    private static Finding kept(String message) {
        return new Finding(Finding.Level.WARNING, "", Refusal.of(RefusalCode.warning("W-KEPT"), "", message));
    }
}
