package org.hearth.headstart.assessment;

import org.hearth.core.task.NewTask;
import org.hearth.headstart.plan.Plan;
import org.hearth.headstart.program.CoreServices;
import org.hearth.headstart.program.HeadStartRoles;
import org.hearth.headstart.program.HeadStartTasks;

/** Each need that cannot wait opens a task to secure a resource (HS-014). */
final class ImmediateNeeds {

    private final CoreServices core;

    ImmediateNeeds(CoreServices core) {
        this.core = core;
    }

    void follow(FindingId finding, FindingDraft draft, Plan plan) {
        if (!draft.immediate()) {
            core.tasks().settle(HeadStartTasks.IMMEDIATE_NEED, finding.value());
            return;
        }
        core.tasks()
                .open(new NewTask(
                        HeadStartTasks.MODULE,
                        HeadStartTasks.IMMEDIATE_NEED,
                        "HS-014",
                        HeadStartTasks.NEED,
                        finding.value(),
                        core.access().caller().staffCode(),
                        HeadStartRoles.FAMILY_ADVOCATE,
                        core.time().today(),
                        "families/" + plan.family().value() + "/plan"));
    }
}
