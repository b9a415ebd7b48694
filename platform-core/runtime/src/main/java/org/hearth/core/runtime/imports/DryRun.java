package org.hearth.core.runtime.imports;

import java.util.List;
import java.util.UUID;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.imports.Finding;
import org.hearth.core.imports.ImportReader;
import org.hearth.core.imports.ImportType;
import org.hearth.core.imports.Imports.State;
import org.hearth.core.job.Jobs.Progress;

/** Checks every row of a file and changes nothing but its report. */
final class DryRun {

    private static final int STEP = 100;

    private final UnitOfWork unitOfWork;
    private final ImportType type;
    private final UUID batch;

    DryRun(UnitOfWork unitOfWork, ImportType type, UUID batch) {
        this.unitOfWork = unitOfWork;
        this.type = type;
        this.batch = batch;
    }

    void run(Progress progress) {
        BatchEntity entity = unitOfWork.read(em -> ImportStore.batch(em, batch));
        UploadedFile file = unitOfWork.read(em -> ImportStore.batch(em, batch).file());
        long total = RowCount.of(file, type);
        ImportReader reader = type.open(entity.options());
        RowCheck check = new RowCheck(reader);
        Report report = new Report(unitOfWork, batch);
        Counts counts = new Counts();
        report.add(0, "", RowCount.ignoredColumns(file, type));
        CsvRows.each(file, type.columns(), row -> {
            List<Finding> findings = check.of(row);
            counts.row(findings);
            report.add(row.row().line(), check.key(row), findings);
            if (counts.rows() % STEP == 0) {
                progress.at(counts.rows(), total);
            }
            return !progress.cancelled();
        });
        finish(progress, reader, report, counts);
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
        });
    }
}
