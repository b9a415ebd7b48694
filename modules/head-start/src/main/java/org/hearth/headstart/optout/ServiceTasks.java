package org.hearth.headstart.optout;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
    void rest(Collection<OptOut> now) {
        settle(HeadStartTasks.ASSESS, now, each -> each.declines(OptOut.ASSESSMENT));
        settle(HeadStartTasks.AGREE, now, each -> each.declines(OptOut.GOAL_WRITING));
        settle(
                HeadStartTasks.OPEN_PLAN,
                now,
                each -> each.declined().containsAll(List.of(OptOut.ASSESSMENT, OptOut.GOAL_WRITING)));
    }

    private void settle(String task, Collection<OptOut> now, Predicate<OptOut> declined) {
        core.tasks()
                .settleAll(
                        Set.of(task),
                        now.stream()
                                .filter(declined)
                                .map(each -> each.family().value())
                                .toList());
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
