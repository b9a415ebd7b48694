package org.hearth.core.runtime.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.imports.Finding;

/** Gathers a run's findings and writes them in chunks; beyond {@value #MOST} they are only counted. */
final class Report {

    /** Nobody reads more lines; the counts stay right. */
    static final int MOST = 20_000;

    private static final int CHUNK = 500;

    private final UnitOfWork unitOfWork;
    private final UUID batch;
    private final List<FindingEntity> waiting = new ArrayList<>();
    private int written;

    Report(UnitOfWork unitOfWork, UUID batch) {
        this.unitOfWork = unitOfWork;
        this.batch = batch;
        unitOfWork.run(em -> ImportStore.forgetFindings(em, batch));
    }

    void add(RowCheck.Checked row) {
        add(row.row().line(), row.key(), row.findings());
    }

    void add(long line, String key, List<Finding> findings) {
        for (Finding each : findings) {
            if (written + waiting.size() < MOST) {
                waiting.add(new FindingEntity(batch, line, key, each));
            }
        }
        if (waiting.size() >= CHUNK) {
            flush();
        }
    }

    void flush() {
        if (!waiting.isEmpty()) {
            unitOfWork.run(em -> waiting.forEach(em::persist));
            written += waiting.size();
            waiting.clear();
        }
    }
}
