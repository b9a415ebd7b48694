package org.hearth.core.runtime.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.hearth.core.audit.Audit;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.runtime.data.BeforeCommit;
import org.hearth.core.runtime.data.LeasedUnitOfWork;
import org.hearth.core.security.Caller;

/** Appends entries to the chain at the end of the unit of work in which they were recorded. */
public final class HashChainedAudit implements Audit {

    private final LeasedUnitOfWork unitOfWork;
    private final Supplier<Caller> caller;
    private final Clock clock;
    private final BeforeCommit<AuditLine> chain = HashChainedAudit::append;

    /**
     * @param caller who acts on this thread; {@link Caller#SYSTEM} when nobody was named
     */
    public HashChainedAudit(LeasedUnitOfWork unitOfWork, Supplier<Caller> caller, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public void record(AuditAction action, String kind, UUID record, Map<String, String> details) {
        unitOfWork.beforeCommit(chain, line(action, kind, record, details));
    }

    @Override
    public void recordApart(AuditAction action, String kind, UUID record, Map<String, String> details) {
        var line = line(action, kind, record, details);
        // not at once: the surrounding work already holds a connection, and maybe the lock of the chain
        unitOfWork.afterEnd(() -> unitOfWork.beforeCommit(chain, line));
    }

    private AuditLine line(AuditAction action, String kind, UUID record, Map<String, String> details) {
        var who = caller.get();
        return new AuditLine(clock.instant(), who.user(), who.roles(), action, kind, record, details);
    }

    private static void append(EntityManager em, List<AuditLine> lines) {
        var head = em.find(ChainHead.class, ChainHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        lines.forEach(line -> em.persist(head.append(line)));
    }
}
