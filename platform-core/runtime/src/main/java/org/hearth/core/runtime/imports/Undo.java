package org.hearth.core.runtime.imports;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.imports.ImportOptions;
import org.hearth.core.imports.ImportReader;
import org.hearth.core.imports.ImportType;
import org.hearth.core.job.Jobs.Progress;

/** Takes a batch back, newest row first. It can be stopped and started again at any point. */
final class Undo {

    private static final int CHUNK = 250;

    private final UnitOfWork unitOfWork;
    private final ImportType type;
    private final UUID batch;
    private final ImportOptions options;
    private final ImportReader reader;

    Undo(UnitOfWork unitOfWork, ImportType type, UUID batch, ImportOptions options) {
        this.unitOfWork = unitOfWork;
        this.type = type;
        this.batch = batch;
        this.options = options;
        this.reader = type.open(options);
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
            if (reader.undo(row.loaded())) {
                KeyEntity key = keys.remove(row.key());
                if (key != null) {
                    em.remove(key);
                }
            } else {
                kept++;
            }
            em.remove(row);
        }
        reader.flush();
        return new Result(rows, kept);
    }
}
