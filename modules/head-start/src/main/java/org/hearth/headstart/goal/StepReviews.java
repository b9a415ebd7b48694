package org.hearth.headstart.goal;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.hearth.core.task.NewTask;
import org.hearth.headstart.program.CoreServices;
import org.hearth.headstart.program.HeadStartRoles;
import org.hearth.headstart.program.HeadStartTasks;

/** The task to look at a goal's next step with the family, by the day the step is to be done (DD-10). */
final class StepReviews {

    private final CoreServices core;

    StepReviews(CoreServices core) {
        this.core = core;
    }

    /** Sets the task by the steps as they stand now. */
    void follow(EntityManager em, GoalEntity row) {
        var next = row.status().counts() ? next(em, row) : Optional.<LocalDate>empty();
        if (next.isEmpty()) {
            core.tasks().settle(HeadStartTasks.STEP_REVIEW, row.id());
            return;
        }
        core.tasks()
                .open(new NewTask(
                                HeadStartTasks.MODULE,
                                HeadStartTasks.STEP_REVIEW,
                                "HS-035",
                                HeadStartTasks.GOAL,
                                row.id(),
                                core.access().caller().staffCode(),
                                HeadStartRoles.FAMILY_ADVOCATE,
                                next.get(),
                                HeadStartTasks.planPage(GoalStore.family(em, row.plan())))
                        .settledByDeed());
    }

    private static Optional<LocalDate> next(EntityManager em, GoalEntity row) {
        return GoalStore.steps(em, row.id()).stream()
                .map(StepEntity::toRecord)
                .filter(each -> !each.isMet())
                .map(each -> each.draft().targetOn())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }
}
