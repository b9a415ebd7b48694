package org.hearth.headstart.enrollment;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hearth.core.policy.PolicyParameter;
import org.hearth.family.family.FamilyId;
import org.hearth.headstart.program.CoreServices;
import org.hearth.headstart.program.HeadStartPolicy;
import org.hearth.headstart.program.HeadStartTasks;
import org.hearth.headstart.program.PlanYear;

/** What a family's entry sets going: the plan, the initial assessment and the agreement fall due. */
final class FirstDueDates {

    private static final List<First> ALL = List.of(
            new First(HeadStartTasks.OPEN_PLAN, "HS-008", HeadStartPolicy.PLAN_INIT_DAYS),
            new First(HeadStartTasks.ASSESS, "HS-013", HeadStartPolicy.ASSESSMENT_DAYS),
            new First(HeadStartTasks.AGREE, "DD-03", HeadStartPolicy.AGREEMENT_DAYS));

    private final CoreServices core;

    private record First(String kind, String rule, PolicyParameter<Integer> days) {}

    FirstDueDates(CoreServices core) {
        this.core = core;
    }

    void open(EntityManager em, NewFamilyEntry entry, String advocate) {
        var gone = entry.exitOn() != null && !entry.exitOn().isAfter(core.time().today());
        if (gone) {
            settle(entry.family());
            return;
        }
        ALL.forEach(each -> open(em, each, entry.family(), entry.year(), entry.entryOn(), advocate));
    }

    /** Opens the tasks of {@code kinds} anew, counted from {@code from}. */
    void reopen(EntityManager em, FamilyId family, PlanYear year, Set<String> kinds, LocalDate from, String advocate) {
        ALL.stream()
                .filter(each -> kinds.contains(each.kind()))
                .forEach(each -> open(em, each, family, year, from, advocate));
    }

    void settle(FamilyId family) {
        ALL.forEach(each -> core.tasks().settle(each.kind(), family.value()));
    }

    /** What is done stays done: a file that is loaded again asks for nothing twice. */
    private void open(EntityManager em, First first, FamilyId family, PlanYear year, LocalDate from, String advocate) {
        if (EnrollmentStore.isDone(em, first.kind(), family, year)) {
            return;
        }
        LocalDate due = from.plusDays(core.policy().value(first.days(), from));
        core.tasks()
                .open(HeadStartTasks.ofFamily(first.kind(), first.rule(), family, advocate, due)
                        .settledByDeed());
    }
}
