package org.hearth.core.runtime.imports;

import java.util.List;
import java.util.UUID;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.imports.Finding;
import org.hearth.core.imports.ImportOptions;
import org.hearth.core.imports.ImportReader;
import org.hearth.core.imports.ImportType;
import org.hearth.core.imports.Imports.State;
import org.hearth.core.job.Jobs.Progress;

/** Checks every row of a file and changes nothing but its report. */
final class DryRun {

    private final UnitOfWork unitOfWork;
    private final ImportType type;
    private final UUID batch;
    private final BatchLease lease;

    DryRun(UnitOfWork unitOfWork, ImportType type, UUID batch, BatchLease lease) {
        this.unitOfWork = unitOfWork;
        this.type = type;
        this.batch = batch;
        this.lease = lease;
    }

    /** Counts the rows while it checks them; until then the file's lines tell how far it is. */
    void run(RowSource file, ImportOptions options, Progress progress) {
        ImportReader reader = type.open(options);
        RowCheck check = new RowCheck(reader);
        Report report = new Report(unitOfWork, batch);
        Counts counts = new Counts();
        report.add(0, "", file.leftOut());
        try {
            file.each(chunk -> {
                for (RowCheck.Checked each : check.of(chunk)) {
                    counts.row(each.findings());
                    report.add(each);
                }
                progress.at(counts.rows(), Math.max(counts.rows(), file.atMost()));
                lease.keep();
                return !progress.cancelled();
            });
        } catch (RuleViolation unreadable) {
            refuse(report, counts, unreadable);
            return;
        }
        finish(progress, reader, report, counts);
    }

    /** A file that turns out to be no table in its midst is told in the report, as one that is refused at once is. */
    private void refuse(Report report, Counts counts, RuleViolation unreadable) {
        report.add(
                0,
                "",
                unreadable.refusals().stream()
                        .map(refusal -> new Finding(Finding.Level.ERROR, "", refusal))
                        .toList());
        report.flush();
        unitOfWork.run(em -> {
            BatchEntity entity = ImportStore.batch(em, batch);
            entity.forgetFile();
            entity.counted(counts);
            entity.enter(State.FAILED);
            lease.keep(em);
        });
    }

    private void finish(Progress progress, ImportReader reader, Report report, Counts counts) {
        List<Finding> rest = progress.cancelled() ? List.of() : reader.finish();
        counts.warnedOfFile(rest.size());
        report.add(0, "", rest);
        report.flush();
        unitOfWork.run(em -> {
            BatchEntity entity = ImportStore.batch(em, batch);
            if (progress.cancelled()) {
                entity.forgetFile();
            }
            entity.counted(counts);
            entity.enter(progress.cancelled() ? State.FAILED : State.CHECKED);
            lease.keep(em);
        });
        progress.at(counts.rows(), counts.rows());
    }
}
