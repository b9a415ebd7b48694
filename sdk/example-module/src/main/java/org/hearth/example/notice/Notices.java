package org.hearth.example.notice;

import java.util.List;
import org.hearth.core.audit.Audit;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.security.Access;
import org.hearth.core.security.Permission;
import org.hearth.core.time.SiteTime;

/** The notice board: read it, pin something up. */
public final class Notices {

    /** Needed to read the board. */
    public static final Permission READ = new Permission("ex.notice.read");
    /** Needed to pin something up. */
    public static final Permission WRITE = new Permission("ex.notice.write");

    private static final int SHOWN = 100;

    private final UnitOfWork unitOfWork;
    private final Access access;
    private final Audit audit;
    private final SiteTime time;

    public Notices(UnitOfWork unitOfWork, Access access, Audit audit, SiteTime time) {
        this.unitOfWork = unitOfWork;
        this.access = access;
        this.audit = audit;
        this.time = time;
    }

    /** The latest notices, newest first. */
    public List<Notice> latest() {
        access.require(READ);
        return unitOfWork.read(
                em -> em.createQuery("select n from ex_Notice n order by n.pinned desc, n.id", NoticeEntity.class)
                        .setMaxResults(SHOWN)
                        .getResultStream()
                        .map(NoticeEntity::notice)
                        .toList());
    }

    /**
     * Pins a notice up.
     *
     * @throws RuleViolation {@code E-REQ} for an empty text, {@code E-RANGE} for one over {@value Notice#LONGEST}
     *     characters
     */
    public NoticeId pin(String text) {
        access.require(WRITE);
        String clean = checked(text.strip());
        NoticeId id = NoticeId.next();
        unitOfWork.run(em -> {
            em.persist(new NoticeEntity(id, clean, access.caller().displayName(), time.now()));
            audit.record(AuditAction.CREATE, "ex.notice", id.value());
        });
        return id;
    }

    private static String checked(String text) {
        if (text.isEmpty()) {
            throw new RuleViolation(
                    Refusal.of(RefusalCode.E_REQ, "", "ex.notice.empty").at("text"));
        }
        if (text.length() > Notice.LONGEST) {
            throw new RuleViolation(Refusal.of(RefusalCode.E_RANGE, "", "ex.notice.long")
                    .at("text")
                    .with("most", Notice.LONGEST));
        }
        return text;
    }
}
