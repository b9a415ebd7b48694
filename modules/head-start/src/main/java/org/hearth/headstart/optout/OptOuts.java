package org.hearth.headstart.optout;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.task.NewTask;
import org.hearth.core.text.MessageKey;
import org.hearth.family.family.FamilyId;
import org.hearth.family.scope.FamilyScope;
import org.hearth.headstart.enrollment.Enrollments;
import org.hearth.headstart.program.CoreServices;
import org.hearth.headstart.program.HeadStartPermissions;
import org.hearth.headstart.program.HeadStartPolicy;
import org.hearth.headstart.program.HeadStartTasks;
import org.hearth.headstart.program.PlanYear;
import org.hearth.headstart.program.Refusals;

/** Families that opted out (FS 001, procedure 8), as far as other systems tell, and how they came back. */
public final class OptOuts {

    private static final String KIND = "hs.opt_out";

    private final CoreServices core;
    private final FamilyScope scope;
    private final ServiceTasks pressed;

    private record FamilyYear(FamilyId family, PlanYear year) {}

    public OptOuts(CoreServices core, FamilyScope scope, Enrollments enrollments) {
        this.core = core;
        this.scope = scope;
        this.pressed = new ServiceTasks(core, enrollments);
    }

    /** The first day on which a family that entered on {@code entryOn} may opt out (HS-028, ID-1). */
    public LocalDate firstDay(LocalDate entryOn) {
        return entryOn.plusDays(core.policy().value(HeadStartPolicy.OPT_OUT_MIN_DAYS, entryOn));
    }

    /**
     * Keeps opt-outs that a file tells of. One that came too early is kept with the rule it broke, and the family
     * services manager gets a task. Monthly contact goes on (HS-030).
     */
    public void load(List<ToldOptOut> told) {
        core.access().require(HeadStartPermissions.IMPORT);
        core.work().run(em -> {
            var rows = new HashMap<FamilyYear, OptOutEntity>();
            OptOutStore.ofFamilies(
                            em,
                            told.stream().map(each -> each.optOut().family()).toList())
                    .forEach(row -> rows.put(new FamilyYear(row.family(), row.year()), row));
            var resumed = OptOutStore.resumptions(em, rows.values());
            var now = new LinkedHashMap<ToldOptOut, OptOut>();
            for (var each : told) {
                var optOut = each.optOut();
                var tooEarly = optOut.optedOutOn().isBefore(firstDay(optOut.entryOn()));
                var row = rows.computeIfAbsent(
                        new FamilyYear(optOut.family(), optOut.year()),
                        place -> new OptOutEntity(OptOutId.next(), place.family(), place.year()));
                row.restate(optOut.optedOutOn(), optOut.scope(), tooEarly ? "HS-028" : "");
                em.persist(row);
                core.audit().record(AuditAction.IMPORT, KIND, row.id().value());
                now.put(each, toRecord(row, resumed.getOrDefault(row.id().value(), List.of())));
            }
            follow(now);
        });
    }

    private void follow(Map<ToldOptOut, OptOut> told) {
        var today = core.time().today();
        var tasks = new ArrayList<NewTask>();
        told.forEach((each, now) -> {
            if (now.isInForce()) {
                tasks.add(HeadStartTasks.ofFamily(
                        HeadStartTasks.MONTHLY_CONTACT,
                        "HS-030",
                        now.family(),
                        each.advocate(),
                        firstContact(now.optedOutOn(), today)));
            }
            if (!now.ruleBroken().isEmpty()) {
                tasks.add(HeadStartTasks.forSupervisor(HeadStartTasks.EARLY_OPT_OUT, "HS-028", now.family(), today));
            }
        });
        pressed.rest(told.values());
        core.tasks().openAll(tasks);
    }

    /** What is kept of these families, for files: whoever they are assigned to; the others are missing. */
    public Map<FamilyId, List<KeptOptOut>> kept(Collection<FamilyId> families) {
        core.access().require(HeadStartPermissions.IMPORT);
        return core.work().read(em -> {
            var rows = OptOutStore.ofFamilies(em, families);
            var resumed = OptOutStore.resumptions(em, rows);
            return rows.stream()
                    .collect(Collectors.groupingBy(
                            OptOutEntity::family,
                            Collectors.mapping(
                                    row -> row.kept(
                                            resumed.getOrDefault(row.id().value(), List.of())
                                                    .size()),
                                    Collectors.toList())));
        });
    }

    /** Keeps of a family what was kept before a batch, and nothing else. Opens and settles no task. */
    public void restore(FamilyId family, List<KeptOptOut> before) {
        core.access().require(HeadStartPermissions.IMPORT);
        core.work().run(em -> {
            var former = before.stream().collect(Collectors.toMap(KeptOptOut::year, each -> each));
            for (var row : OptOutStore.ofFamilies(em, Set.of(family))) {
                Optional.ofNullable(former.get(row.year()))
                        .ifPresentOrElse(
                                each -> row.restate(each.optedOutOn(), each.scope(), each.ruleBroken()),
                                () -> em.remove(row));
                core.audit().record(AuditAction.CHANGE, KIND, row.id().value(), Map.of("restored", "import undone"));
            }
        });
    }

    /**
     * The family takes services up again: at any time, at once, without a reason. What it had declined stays in its
     * history.
     *
     * @throws RuleViolation {@code E-REQ HS-034} when no service is named, {@code E-STATE HS-031} when the family does
     *     not decline one of them
     */
    public void resume(FamilyId family, PlanYear year, Resumption resumption) {
        core.access().require(HeadStartPermissions.WRITE_OPT_OUT);
        Refusals.tooLong(resumption.firstSteps(), Resumption.STEPS_LENGTH, "HS-032", "firstSteps")
                .ifPresent(refusal -> {
                    throw new RuleViolation(refusal);
                });
        if (resumption.services().isEmpty()) {
            throw new RuleViolation(
                    Refusals.of(RefusalCode.E_REQ, "HS-034", "resume_nothing").at("services"));
        }
        core.work().run(em -> {
            scope.toWrite().requireFamily(em, family.value());
            var row = OptOutStore.find(em, family, year).orElseThrow(() -> new NotFound(KIND, family.value()));
            if (!Set.copyOf(toRecord(em, row).declined()).containsAll(resumption.services())) {
                throw new RuleViolation(Refusals.of(RefusalCode.E_STATE, "HS-031", "not_declined")
                        .at("services"));
            }
            var caller = core.access().caller().staffCode();
            em.persist(new ResumptionEntity(row.id(), resumption, core.time().today(), caller));
            core.audit().record(AuditAction.CHANGE, KIND, row.id().value(), Map.of("field", "resumed"));
            var now = toRecord(em, row);
            pressed.takeUp(now, resumption, caller);
            if (!now.isInForce()) {
                core.tasks().settle(HeadStartTasks.MONTHLY_CONTACT, family.value());
            }
        });
    }

    /**
     * Refuses work on a service that the family declines (HS-034); it is offered, never pressed.
     *
     * @throws RuleViolation {@code E-STATE HS-034}
     */
    public void requireWanted(FamilyId family, PlanYear year, String service) {
        if (declines(family, year, service)) {
            throw new RuleViolation(Refusals.of(RefusalCode.E_STATE, "HS-034", "service_declined")
                    .with("service", new MessageKey("list.hs.opt_out_scope." + service)));
        }
    }

    /** True while the family declines a service. */
    public boolean declines(FamilyId family, PlanYear year, String service) {
        core.access().require(HeadStartPermissions.READ);
        return known(family, year).filter(each -> each.declines(service)).isPresent();
    }

    /** The last day of this month, or of the next one when the family opted out late in this one (DD-06). */
    private LocalDate firstContact(LocalDate optedOutOn, LocalDate today) {
        var month = YearMonth.from(today);
        long left = ChronoUnit.DAYS.between(optedOutOn, month.atEndOfMonth());
        boolean late = left < core.policy().value(HeadStartPolicy.OPT_OUT_DAYS_LEFT, optedOutOn);
        return (late ? month.plusMonths(1) : month).atEndOfMonth();
    }

    /** Takes back what a batch brought; true when it did. */
    public boolean undo(FamilyId family, PlanYear year) {
        core.access().require(HeadStartPermissions.IMPORT);
        return core.work().write(em -> {
            var row = OptOutStore.find(em, family, year);
            row.ifPresent(each -> {
                OptOutStore.resumptions(em, each).forEach(em::remove);
                em.remove(each);
                core.tasks()
                        .settleAll(
                                Set.of(HeadStartTasks.MONTHLY_CONTACT, HeadStartTasks.EARLY_OPT_OUT),
                                Set.of(family.value()));
            });
            return row.isPresent();
        });
    }

    /** The family's opt-out of a year. */
    public Optional<OptOut> find(FamilyId family, PlanYear year) {
        core.access().require(HeadStartPermissions.READ_OPT_OUT);
        return known(family, year);
    }

    private Optional<OptOut> known(FamilyId family, PlanYear year) {
        return core.work().read(em -> {
            scope.toRead().requireFamily(em, family.value());
            return OptOutStore.find(em, family, year).map(row -> toRecord(em, row));
        });
    }

    /** What was taken up before the family opted out, again perhaps, no longer counts. */
    private static OptOut toRecord(EntityManager em, OptOutEntity row) {
        return toRecord(row, OptOutStore.resumptions(em, row));
    }

    private static OptOut toRecord(OptOutEntity row, List<ResumptionEntity> resumptions) {
        return row.toRecord(resumptions.stream()
                .filter(each -> !each.saidOn().isBefore(row.optedOutOn()))
                .map(ResumptionEntity::toRecord)
                .toList());
    }
}
