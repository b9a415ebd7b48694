package org.hearth.core.runtime.imports;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.imports.Finding;
import org.hearth.core.imports.ImportOptions;
import org.hearth.core.imports.ImportReader;
import org.hearth.core.imports.ImportReader.Loaded;
import org.hearth.core.imports.ImportRow;
import org.hearth.core.imports.ImportType;
import org.hearth.core.job.Jobs.Progress;

/** Loads the rows of a checked file, chunk by chunk, each chunk with its journal in one unit of work. */
final class Load {

    private static final int CHUNK = 250;

    private final UnitOfWork unitOfWork;
    private final ImportType type;
    private final UUID batch;
    private final ImportOptions options;
    private final ImportReader reader;
    private final List<ImportRow> waiting = new ArrayList<>();
    private final Counts counts = new Counts();
    private final BatchLease lease;

    Load(UnitOfWork unitOfWork, ImportType type, UUID batch, ImportOptions options, BatchLease lease) {
        this.unitOfWork = unitOfWork;
        this.type = type;
        this.batch = batch;
        this.options = options;
        this.reader = type.open(options);
        this.lease = lease;
    }

    /**
     * True when it came to the end, false when it was cancelled.
     *
     * @param total the number of rows, as the dry run counted them
     */
    boolean run(UploadedFile file, long total, Progress progress) {
        Report report = new Report(unitOfWork, batch);
        RowCheck check = new RowCheck(reader);
        report.add(0, "", FileRefusals.ignoredColumns(file, type));
        CsvRows.each(file, type.columns(), row -> {
            List<Finding> findings = check.of(row);
            report.add(row.row().line(), check.key(row), findings);
            if (counts.row(findings)) {
                waiting.add(row.row());
            }
            if (waiting.size() == CHUNK) {
                store();
                progress.at(counts.rows(), total);
            }
            lease.keep();
            return !progress.cancelled();
        });
        if (progress.cancelled()) {
            return false;
        }
        store();
        List<Finding> rest = reader.finish();
        counts.warnedOfFile(rest.size());
        report.add(0, "", rest);
        report.flush();
        progress.at(total, total);
        return true;
    }

    Counts counts() {
        return counts;
    }

    private void store() {
        if (waiting.isEmpty()) {
            return;
        }
        unitOfWork.run(em -> {
            Map<String, ImportRow> rows = new LinkedHashMap<>();
            waiting.forEach(row -> rows.put(reader.key(row), row));
            Map<String, KeyEntity> known = ImportStore.keys(em, options.sourceSystem(), type.code(), rows.keySet());
            List<JournalEntity> changed = new ArrayList<>();
            rows.forEach((key, row) -> store(em, key, row, known).ifPresent(changed::add));
            FormerCells former = new FormerCells(reader, changed);
            reader.flush();
            former.journal();
            lease.keep(em);
        });
        waiting.clear();
    }

    /** Gives the journal of a record that was there before, for what it held to be added. */
    private Optional<JournalEntity> store(EntityManager em, String key, ImportRow row, Map<String, KeyEntity> known) {
        String hash = RowHash.of(row);
        KeyEntity before = known.get(key);
        if (before != null && before.hash().equals(hash)) {
            counts.unchanged();
            return Optional.empty();
        }
        Loaded loaded = reader.load(row);
        JournalEntity journal = new JournalEntity(batch, row.line(), key, loaded);
        em.persist(journal);
        if (before == null) {
            em.persist(new KeyEntity(options.sourceSystem(), type.code(), key, hash));
        } else {
            journal.formerly(before.hash());
            before.changed(hash);
        }
        counts.stored();
        return Optional.of(journal).filter(any -> !loaded.created());
    }
}
