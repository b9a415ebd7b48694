package org.hearth.headstart.enrollment;

import java.time.LocalDate;
import org.hearth.core.policy.PolicyParameter;
import org.hearth.family.family.FamilyId;
import org.hearth.headstart.program.CoreServices;
import org.hearth.headstart.program.HeadStartPolicy;
import org.hearth.headstart.program.HeadStartTasks;

/** What a family's entry sets going: the plan, the initial assessment and the agreement fall due. */
final class FirstDueDates {

    private final CoreServices core;

    FirstDueDates(CoreServices core) {
        this.core = core;
    }

    void open(NewFamilyEntry entry, String advocate) {
        var gone = entry.exitOn() != null && !entry.exitOn().isAfter(core.time().today());
        if (gone) {
            settle(entry.family());
            return;
        }
        task(HeadStartTasks.OPEN_PLAN, "HS-008", HeadStartPolicy.PLAN_INIT_DAYS, entry, advocate);
        task(HeadStartTasks.ASSESS, "HS-013", HeadStartPolicy.ASSESSMENT_DAYS, entry, advocate);
        task(HeadStartTasks.AGREE, "DD-03", HeadStartPolicy.AGREEMENT_DAYS, entry, advocate);
    }

    void settle(FamilyId family) {
        core.tasks().settle(HeadStartTasks.OPEN_PLAN, family.value());
        core.tasks().settle(HeadStartTasks.ASSESS, family.value());
        core.tasks().settle(HeadStartTasks.AGREE, family.value());
    }

    private void task(String kind, String rule, PolicyParameter<Integer> days, NewFamilyEntry entry, String advocate) {
        LocalDate due = entry.entryOn().plusDays(core.policy().value(days, entry.entryOn()));
        core.tasks().open(HeadStartTasks.ofFamily(kind, rule, entry.family(), advocate, due));
    }
}
