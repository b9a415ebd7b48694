package org.hearth.core.runtime.audit;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hearth.core.data.UnitOfWork;

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
        var head = unitOfWork.read(AuditVerification::head);
        var walk = new ChainWalk();
        while (walk.number() < head.number()) {
            var page = unitOfWork.read(em -> page(em, walk.number(), head.number()));
            for (var entry : page) {
                var broken = walk.step(entry);
                if (broken.isPresent()) {
                    return broken.get();
                }
            }
            if (page.isEmpty()) {
                return ChainCheck.broken(walk.number() + 1, ChainCheck.Kind.MISSING);
            }
        }
        boolean headFits = walk.hash().equals(head.hash()) && nothingBeyondTheHead();
        return headFits
                ? ChainCheck.whole(walk.number())
                : ChainCheck.broken(walk.number() + 1, ChainCheck.Kind.HEAD_CHANGED);
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

    private static List<AuditEntry> page(EntityManager em, long after, long upTo) {
        return em.createQuery(
                        "select e from core_AuditEntry e where e.number > :after and e.number <= :upTo"
                                + " order by e.number",
                        AuditEntry.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .setMaxResults(PAGE)
                .getResultList();
    }
}
