package org.hearth.example.notice;

import java.util.List;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.security.Permission;
import org.hearth.core.workflow.Reasons;
import org.hearth.core.workflow.Step;

/** The notice board: read it, pin something up, change it, take it down. */
public final class Notices {

    /** Needed to read the board. */
    public static final Permission READ = new Permission("ex.notice.read");
    /** Needed to pin something up. */
    public static final Permission WRITE = new Permission("ex.notice.write");
    /** Needed to load a file of notices. */
    public static final Permission IMPORT = new Permission("ex.notice.import_files");

    private final NoticeDesk desk;

    public Notices(NoticeDesk desk) {
        this.desk = desk;
    }

    /** One page of notices, newest first unless the request says otherwise. */
    public Page<Notice> page(NoticeFilter filter, PageRequest request) {
        desk.access().require(READ);
        return desk.work().read(em -> NoticeStore.page(em, filter, request));
    }

    /**
     * One notice.
     *
     * @throws NotFound when there is none
     */
    public Notice get(NoticeId id) {
        desk.access().require(READ);
        return desk.work().read(em -> NoticeStore.get(em, id).notice());
    }

    /**
     * Pins a notice up.
     *
     * @throws RuleViolation {@code E-REQ} for an empty text, {@code E-RANGE} for one over {@value Notice#LONGEST}
     *     characters or an unknown kind; {@code E-REQ} or {@code E-RANGE EX-01} for the last day
     */
    public NoticeId pin(NoticeDraft draft) {
        desk.access().require(WRITE);
        RuleViolation.throwIfAny(desk.refusals(draft));
        NoticeId id = NoticeId.next();
        desk.work().run(em -> {
            NoticeEntity row = new NoticeEntity(
                    id, draft, desk.access().caller(), desk.time().now());
            em.persist(row);
            desk.audit().record(AuditAction.CREATE, NoticeStore.KIND, id.value());
            NoticeTasks.follow(desk, row);
        });
        return id;
    }

    /**
     * Changes a notice.
     *
     * @param version the version that was read
     * @throws StaleData when somebody saved since
     * @throws RuleViolation as {@link #pin}
     */
    public void change(NoticeId id, int version, NoticeDraft draft) {
        desk.access().require(WRITE);
        RuleViolation.throwIfAny(desk.refusals(draft));
        desk.work().run(em -> {
            NoticeEntity row = NoticeStore.current(em, id, version);
            row.change(draft, desk.time().now());
            desk.audit().record(AuditAction.CHANGE, NoticeStore.KIND, id.value());
            NoticeTasks.follow(desk, row);
        });
    }

    /**
     * Carries out an act of {@link NoticeWorkflow}.
     *
     * @throws StaleData when somebody saved since
     * @throws RuleViolation {@code E-STATE} when the state does not allow it; {@code W-CURRENT EX-02} for a notice that is
     *     not over and {@code E-RANGE EX-01} for one that is
     */
    public void act(NoticeId id, int version, String act, Reasons reasons) {
        desk.access().require(WRITE);
        desk.work().run(em -> {
            NoticeEntity row = NoticeStore.current(em, id, version);
            NoticeState next = desk.workflows()
                    .fire(NoticeWorkflow.TABLE, act, row.notice().state(), id.value(), evidence(row.notice()), reasons);
            row.enter(next, desk.time().now());
            NoticeTasks.follow(desk, row);
        });
    }

    /** What can be done with a notice now, and what keeps an act closed. */
    public List<Step> steps(NoticeId id) {
        Notice notice = get(id);
        return desk.workflows().steps(NoticeWorkflow.TABLE, notice.state(), evidence(notice));
    }

    private NoticeEvidence evidence(Notice notice) {
        return new NoticeEvidence(notice, desk.time().today());
    }
}
