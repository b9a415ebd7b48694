package org.hearth.headstart.optout;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
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
     * Keeps an opt-out that a file tells of. One that came too early is kept with the rule it broke, and the family
     * services manager gets a task. Monthly contact goes on (HS-030).
     *
     * @param advocate the staff code of whoever keeps the contact, or an empty string
     */
    public OptOutId load(NewOptOut optOut, String advocate) {
        core.access().require(HeadStartPermissions.IMPORT);
        return core.work().write(em -> {
            var tooEarly = optOut.optedOutOn().isBefore(firstDay(optOut.entryOn()));
            var row =
                    find(em, optOut.family(), optOut.year()).orElseGet(() -> new OptOutEntity(OptOutId.next(), optOut));
            row.restate(optOut, tooEarly ? "HS-028" : "");
            em.persist(row);
            var id = row.id();
            core.audit().record(AuditAction.IMPORT, KIND, id.value());
            follow(toRecord(em, row), optOut, advocate);
            return id;
        });
    }

    private void follow(OptOut now, NewOptOut optOut, String advocate) {
        var today = core.time().today();
        var family = optOut.family();
        pressed.rest(now);
        if (now.isInForce()) {
            core.tasks()
                    .open(HeadStartTasks.ofFamily(
                            HeadStartTasks.MONTHLY_CONTACT,
                            "HS-030",
                            family,
                            advocate,
                            firstContact(optOut.optedOutOn(), today)));
        }
        if (!now.ruleBroken().isEmpty()) {
            core.tasks().open(HeadStartTasks.forSupervisor(HeadStartTasks.EARLY_OPT_OUT, "HS-028", family, today));
        }
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
            scope.requireFamily(em, family.value());
            var row = find(em, family, year).orElseThrow(() -> new NotFound(KIND, family.value()));
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
            var row = find(em, family, year);
            row.ifPresent(each -> {
                resumptions(em, each).forEach(em::remove);
                em.remove(each);
                core.tasks().settle(HeadStartTasks.MONTHLY_CONTACT, family.value());
                core.tasks().settle(HeadStartTasks.EARLY_OPT_OUT, family.value());
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
            scope.requireFamily(em, family.value());
            return find(em, family, year).map(row -> toRecord(em, row));
        });
    }

    /** What was taken up before the family opted out, again perhaps, no longer counts. */
    private static OptOut toRecord(EntityManager em, OptOutEntity row) {
        return row.toRecord(resumptions(em, row).stream()
                .filter(each -> !each.saidOn().isBefore(row.optedOutOn()))
                .map(ResumptionEntity::toRecord)
                .toList());
    }

    private static List<ResumptionEntity> resumptions(EntityManager em, OptOutEntity row) {
        return em.createQuery(
                        "select r from hs_Resumption r where r.optOut = :optOut order by r.id", ResumptionEntity.class)
                .setParameter("optOut", row.id().value())
                .getResultList();
    }

    private static Optional<OptOutEntity> find(EntityManager em, FamilyId family, PlanYear year) {
        return em.createQuery(
                        "select o from hs_OptOut o where o.family = :family and o.year = :year", OptOutEntity.class)
                .setParameter("family", family.value())
                .setParameter("year", year.start())
                .getResultStream()
                .findFirst();
    }
}
