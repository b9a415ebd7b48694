package org.hearth.core.runtime.audit;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hearth.core.audit.Audit;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.audit.AuditTrail;
import org.hearth.core.audit.ChainCheck;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.job.Jobs;
import org.hearth.core.runtime.CoreJar;

/** Checks of the chain as jobs. What one found is kept as long as its job is known, and stands in the trail. */
public final class ChainChecks {

    private final AuditVerification verification;
    private final Audit audit;
    private final Jobs jobs;
    private final Map<UUID, ChainCheck> found = new ConcurrentHashMap<>();

    public ChainChecks(AuditVerification verification, Audit audit, Jobs jobs) {
        this.verification = verification;
        this.audit = audit;
        this.jobs = jobs;
    }

    UUID start() {
        found.keySet().removeIf(each -> jobs.state(each).isEmpty());
        UUID job = TimeOrderedId.next();
        jobs.start(
                job,
                CoreJar.ID,
                "audit.job.verify",
                AuditTrail.READ,
                progress -> verification.verify(progress).ifPresent(check -> keep(job, check)));
        return job;
    }

    Optional<ChainCheck> found(UUID job) {
        return Optional.ofNullable(found.get(job));
    }

    private void keep(UUID job, ChainCheck check) {
        audit.record(AuditAction.VIEW, AuditTrail.KIND, job, details(check));
        found.put(job, check);
    }

    private static Map<String, String> details(ChainCheck check) {
        var intact = String.valueOf(check.intact());
        return check.firstBreak()
                .map(broken -> Map.of(
                        "act",
                        "verify",
                        "intact",
                        intact,
                        "broken",
                        String.valueOf(broken.number()),
                        "how",
                        broken.kind().name()))
                .orElseGet(() -> Map.of("act", "verify", "intact", intact));
    }
}
