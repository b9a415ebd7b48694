package org.hearth.core.runtime.audit;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hearth.core.audit.ChainCheck;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.job.Jobs;

/**
 * Checks the whole chain, page by page, while others go on writing.
 *
 * <p>It finds every change that did not also rewrite all later entries and the head. Against somebody who can rewrite
 * the whole table only a copy of the head's hash kept elsewhere helps.
 */
public final class AuditVerification {

    private static final int PAGE = 500;

    private final UnitOfWork unitOfWork;

    public AuditVerification(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /** Checks every entry that was there when the check began. */
    public ChainCheck verify() {
        return verify(new Unwatched()).orElseThrow();
    }

    /** As {@link #verify()}; empty when it was cancelled. */
    public Optional<ChainCheck> verify(Jobs.Progress progress) {
        var head = unitOfWork.read(AuditVerification::head);
        var walk = new ChainWalk();
        while (walk.number() < head.number()) {
            progress.at(walk.number(), head.number());
            if (progress.cancelled()) {
                return Optional.empty();
            }
            var page = unitOfWork.read(em -> page(em, walk.number(), head.number()));
            for (var entry : page) {
                var broken = walk.step(entry);
                if (broken.isPresent()) {
                    return broken;
                }
            }
            if (page.isEmpty()) {
                return Optional.of(ChainCheck.broken(walk.number() + 1, ChainCheck.Kind.MISSING));
            }
        }
        progress.at(head.number(), head.number());
        boolean headFits = walk.hash().equals(head.hash()) && nothingBeyondTheHead();
        return Optional.of(
                headFits
                        ? ChainCheck.whole(walk.number())
                        : ChainCheck.broken(walk.number() + 1, ChainCheck.Kind.HEAD_CHANGED));
    }

    private record Unwatched() implements Jobs.Progress {

        @Override
        public void at(long done, long total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    }

    /** The newest entry is asked for first: the head, read later, is at least as new while all is well. */
    private boolean nothingBeyondTheHead() {
        long newest = unitOfWork.read(AuditVerification::newest);
        return newest <= unitOfWork.read(AuditVerification::head).number();
    }

    private static ChainHead head(EntityManager em) {
        return em.find(ChainHead.class, ChainHead.ONLY);
    }

    private static long newest(EntityManager em) {
        return em.createQuery("select coalesce(max(e.number), 0) from core_AuditEntry e", Long.class)
                .getSingleResult();
    }

    private static List<ChainEntry> page(EntityManager em, long after, long upTo) {
        return em.createQuery(
                        "select e from core_AuditEntry e where e.number > :after and e.number <= :upTo"
                                + " order by e.number",
                        ChainEntry.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .setMaxResults(PAGE)
                .getResultList();
    }
}
