package org.hearth.headstart.optout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearth.headstart.enrollment.Enrollments;
import org.hearth.headstart.program.CoreServices;
import org.hearth.headstart.program.HeadStartTasks;

/** The tasks that would press for what a family declines: they rest, and come back when the family does. */
final class ServiceTasks {

    private final CoreServices core;
    private final Enrollments enrollments;

    ServiceTasks(CoreServices core, Enrollments enrollments) {
        this.core = core;
        this.enrollments = enrollments;
    }

    /** The refusal is recorded, so nothing of it falls due any more (DD-02, DD-03). */
    void rest(OptOut now) {
        var family = now.family().value();
        if (now.declines(OptOut.ASSESSMENT)) {
            core.tasks().settle(HeadStartTasks.ASSESS, family);
        }
        if (now.declines(OptOut.GOAL_WRITING)) {
            core.tasks().settle(HeadStartTasks.AGREE, family);
        }
        if (now.declined().containsAll(List.of(OptOut.ASSESSMENT, OptOut.GOAL_WRITING))) {
            core.tasks().settle(HeadStartTasks.OPEN_PLAN, family);
        }
    }

    /** The days count from the day on which the work begins again. */
    void takeUp(OptOut now, Resumption resumption, String advocate) {
        Set<String> kinds = new HashSet<>();
        if (resumption.services().contains(OptOut.ASSESSMENT)) {
            kinds.addAll(List.of(HeadStartTasks.OPEN_PLAN, HeadStartTasks.ASSESS));
        }
        if (resumption.services().contains(OptOut.GOAL_WRITING)) {
            kinds.addAll(List.of(HeadStartTasks.OPEN_PLAN, HeadStartTasks.AGREE));
        }
        enrollments.fallDueAgain(now.family(), now.year(), kinds, resumption.startsOn(), advocate);
    }
}
