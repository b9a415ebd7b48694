package org.hearth.headstart.optout;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hearth.core.audit.AuditAction;
import org.hearth.family.family.FamilyId;
import org.hearth.family.scope.FamilyScope;
import org.hearth.headstart.program.CoreServices;
import org.hearth.headstart.program.HeadStartPermissions;
import org.hearth.headstart.program.HeadStartPolicy;
import org.hearth.headstart.program.HeadStartTasks;
import org.hearth.headstart.program.PlanYear;

/** Families that opted out (FS 001, procedure 8), as far as other systems tell. */
public final class OptOuts {

    private static final String KIND = "hs.opt_out";

    private final CoreServices core;
    private final FamilyScope scope;

    public OptOuts(CoreServices core, FamilyScope scope) {
        this.core = core;
        this.scope = scope;
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
            var id = row.toRecord().id();
            core.audit().record(AuditAction.IMPORT, KIND, id.value());
            openTasks(optOut, advocate, tooEarly);
            return id;
        });
    }

    private void openTasks(NewOptOut optOut, String advocate, boolean tooEarly) {
        var today = core.time().today();
        var family = optOut.family();
        core.tasks()
                .open(HeadStartTasks.ofFamily(
                        HeadStartTasks.MONTHLY_CONTACT,
                        "HS-030",
                        family,
                        advocate,
                        firstContact(optOut.optedOutOn(), today)));
        if (tooEarly) {
            core.tasks().open(HeadStartTasks.forSupervisor(HeadStartTasks.EARLY_OPT_OUT, "HS-028", family, today));
        }
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
                em.remove(each);
                core.tasks().settle(HeadStartTasks.MONTHLY_CONTACT, family.value());
                core.tasks().settle(HeadStartTasks.EARLY_OPT_OUT, family.value());
            });
            return row.isPresent();
        });
    }

    /** The family's opt-out of a year. */
    public Optional<OptOut> find(FamilyId family, PlanYear year) {
        core.access().require(HeadStartPermissions.READ);
        return core.work().read(em -> {
            scope.requireFamily(em, family.value());
            return find(em, family, year).map(OptOutEntity::toRecord);
        });
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
