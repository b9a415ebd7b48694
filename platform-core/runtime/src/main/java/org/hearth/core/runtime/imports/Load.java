package org.hearth.core.runtime.imports;

import jakarta.persistence.EntityManager;
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

    private final UnitOfWork unitOfWork;
    private final ImportType type;
    private final UUID batch;
    private final ImportOptions options;
    private final ImportReader reader;
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
    boolean run(RowSource file, long total, Progress progress) {
        Report report = new Report(unitOfWork, batch);
        RowCheck check = new RowCheck(reader);
        report.add(0, "", file.leftOut());
        file.each(chunk -> {
            List<RowCheck.Checked> checked = check.of(chunk);
            checked.forEach(report::add);
            store(checked.stream().filter(each -> counts.row(each.findings())).toList());
            progress.at(counts.rows(), total);
            lease.keep();
            return !progress.cancelled();
        });
        if (progress.cancelled()) {
            return false;
        }
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

    private void store(List<RowCheck.Checked> fit) {
        if (fit.isEmpty()) {
            return;
        }
        unitOfWork.run(em -> {
            Map<String, KeyEntity> known = ImportStore.keys(
                    em,
                    options.sourceSystem(),
                    type.code(),
                    fit.stream().map(RowCheck.Checked::key).toList());
            List<Candidate> news = fit.stream()
                    .map(each ->
                            new Candidate(each, RowHash.of(each.row()), Optional.ofNullable(known.get(each.key()))))
                    .filter(each -> !each.isKnown())
                    .toList();
            counts.unchanged(fit.size() - news.size());
            reader.prepare(news.stream().map(Candidate::row).toList());
            List<JournalEntity> changed =
                    news.stream().flatMap(each -> store(em, each).stream()).toList();
            FormerCells former = new FormerCells(reader, changed);
            reader.flush();
            former.journal();
            lease.keep(em);
        });
    }

    /** A row, its content hash, and what is known of its last load. */
    private record Candidate(RowCheck.Checked checked, String hash, Optional<KeyEntity> before) {

        boolean isKnown() {
            return before.filter(key -> key.hash().equals(hash)).isPresent();
        }

        ImportRow row() {
            return checked.row();
        }
    }

    /** Gives the journal of a record that was there before, for what it held to be added. */
    private Optional<JournalEntity> store(EntityManager em, Candidate each) {
        Loaded loaded = reader.load(each.row());
        JournalEntity journal =
                new JournalEntity(batch, each.row().line(), each.checked().key(), loaded);
        em.persist(journal);
        each.before()
                .ifPresentOrElse(
                        before -> {
                            journal.formerly(before.hash());
                            before.changed(each.hash());
                        },
                        () -> em.persist(new KeyEntity(
                                options.sourceSystem(),
                                type.code(),
                                each.checked().key(),
                                each.hash())));
        counts.stored();
        return Optional.of(journal).filter(any -> !loaded.created());
    }
}
