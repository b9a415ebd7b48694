package org.hearth.headstart.enrollment;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.core.policy.PolicyParameter;
import org.hearth.core.task.NewTask;
import org.hearth.family.family.FamilyId;
import org.hearth.headstart.enrollment.EnrollmentStore.FamilyYear;
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

    private static final Set<String> KINDS = ALL.stream().map(First::kind).collect(Collectors.toUnmodifiableSet());

    private final CoreServices core;

    private record First(String kind, String rule, PolicyParameter<Integer> days) {}

    /** From when the days count for a family in a year, and who owes the tasks. */
    record Start(FamilyYear whose, LocalDate from, String advocate) {}

    FirstDueDates(CoreServices core) {
        this.core = core;
    }

    void open(EntityManager em, Collection<Arrival> arrivals) {
        var today = core.time().today();
        var gone = new ArrayList<FamilyId>();
        var here = new ArrayList<Start>();
        for (var each : arrivals) {
            var entry = each.entry();
            if (entry.exitOn() != null && !entry.exitOn().isAfter(today)) {
                gone.add(entry.family());
            } else {
                here.add(new Start(new FamilyYear(entry.family(), entry.year()), entry.entryOn(), each.advocate()));
            }
        }
        settle(gone);
        open(em, KINDS, here);
    }

    /** Opens the tasks of {@code kinds} anew, counted from {@code from}. */
    void reopen(EntityManager em, FamilyId family, PlanYear year, Set<String> kinds, LocalDate from, String advocate) {
        open(em, kinds, List.of(new Start(new FamilyYear(family, year), from, advocate)));
    }

    void settle(Collection<FamilyId> families) {
        core.tasks().settleAll(KINDS, families.stream().map(FamilyId::value).toList());
    }

    /** What is done stays done: a file that is loaded again asks for nothing twice. */
    private void open(EntityManager em, Set<String> kinds, List<Start> starts) {
        var families = starts.stream().map(each -> each.whose().family()).toList();
        var tasks = new ArrayList<NewTask>();
        for (var first : ALL) {
            if (kinds.contains(first.kind())) {
                var done = EnrollmentStore.done(em, first.kind(), families);
                starts.stream()
                        .filter(each -> !done.contains(each.whose()))
                        .map(each -> task(first, each))
                        .forEach(tasks::add);
            }
        }
        core.tasks().openAll(tasks);
    }

    private NewTask task(First first, Start start) {
        LocalDate due = start.from().plusDays(core.policy().value(first.days(), start.from()));
        return HeadStartTasks.ofFamily(first.kind(), first.rule(), start.whose().family(), start.advocate(), due)
                .settledByDeed();
    }
}
