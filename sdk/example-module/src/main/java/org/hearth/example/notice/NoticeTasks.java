package org.hearth.example.notice;

import java.util.List;
import org.hearth.core.security.Role;
import org.hearth.core.task.Alarm;
import org.hearth.core.task.DueRule;
import org.hearth.core.task.NewTask;

/** The work that a notice makes: its author looks at it again before its last day. */
public final class NoticeTasks {

    /** The id of this module. */
    public static final String MODULE = "notice-board";

    /** Look at a notice again. */
    static final String REVIEW = "ex.review";

    /** A reminder three days before, and a rise to the administrators a week after. */
    public static final List<DueRule> DUE_RULES = List.of(DueRule.of(
            "EX-DD-01", REVIEW, Alarm.daysBefore(3), Alarm.daysAfter(7).raisedTo(Role.ADMINISTRATOR)));

    private NoticeTasks() {}

    /** Opens the task, moves its day, or settles it, as the notice stands now; in the surrounding unit of work. */
    static void follow(NoticeDesk desk, NoticeEntity row) {
        Notice notice = row.notice();
        if (notice.state() == NoticeState.TAKEN_DOWN) {
            desk.tasks().settle(REVIEW, notice.id().value());
            return;
        }
        notice.draft()
                .until()
                .ifPresent(day -> desk.tasks()
                        .open(new NewTask(
                                MODULE,
                                REVIEW,
                                NoticeRules.LASTING,
                                NoticeStore.KIND,
                                notice.id().value(),
                                row.authorCode(),
                                "family_advocate",
                                day,
                                "notices/" + notice.id().value())));
    }
}
