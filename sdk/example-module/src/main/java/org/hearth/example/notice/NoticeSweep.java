package org.hearth.example.notice;

import java.util.List;
import java.util.UUID;
import org.hearth.core.failure.StaleData;
import org.hearth.core.job.Jobs;
import org.hearth.core.job.Jobs.Progress;
import org.hearth.core.module.DailyWork;
import org.hearth.core.workflow.Reasons;

/** Takes down what is over: once a day by itself, and whenever somebody asks. */
public final class NoticeSweep {

    private static final int AT_MOST = 1000;

    private final NoticeDesk desk;
    private final Notices notices;
    private final Jobs jobs;

    public NoticeSweep(NoticeDesk desk, Notices notices, Jobs jobs) {
        this.desk = desk;
        this.notices = notices;
        this.jobs = jobs;
    }

    /** Starts it in the background, in the caller's name; gives the job's id, which tells how far it is. */
    public UUID start() {
        desk.access().require(Notices.WRITE);
        return jobs.start(NoticeTasks.MODULE, "ex.notice.sweep", this::run);
    }

    /** The same, done by the platform. */
    public DailyWork daily() {
        return new DailyWork("ex.notice.sweep", () -> run(new Silent()));
    }

    private void run(Progress progress) {
        List<Notice> over =
                desk.work().read(em -> NoticeStore.over(em, desk.time().today(), AT_MOST));
        for (int done = 0; done < over.size() && !progress.cancelled(); done++) {
            takeDown(over.get(done));
            progress.at(done + 1, over.size());
        }
    }

    /** Each in a unit of work of its own, so that a job that is stopped leaves nothing half done. */
    private void takeDown(Notice notice) {
        try {
            notices.act(notice.id(), notice.version(), NoticeWorkflow.TAKE_DOWN, Reasons.NONE);
        } catch (StaleData changed) {
            // Somebody is at work with it: it is looked at again tomorrow.
        }
    }

    /** Progress that nobody watches and nobody cancels. */
    private static final class Silent implements Progress {

        @Override
        public void at(long done, long total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
