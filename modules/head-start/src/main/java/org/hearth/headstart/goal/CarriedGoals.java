package org.hearth.headstart.goal;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.audit.AuditAction;
import org.hearth.family.family.FamilyId;
import org.hearth.headstart.plan.PlanId;
import org.hearth.headstart.plan.Rollover;
import org.hearth.headstart.program.CoreServices;
import org.hearth.headstart.program.PlanYear;

/**
 * A returning family's open goals go on in its new plan (HS-044): a new goal there, with the steps and their initials; the
 * goal of the year before stays in its own plan, as one that the family goes on with.
 */
public final class CarriedGoals implements Rollover {

    private static final Set<GoalStatus> OPEN =
            Set.of(GoalStatus.ACTIVE, GoalStatus.PAUSED, GoalStatus.CONTINUING, GoalStatus.CARRIED);

    private final CoreServices core;

    public CarriedGoals(CoreServices core) {
        this.core = core;
    }

    @Override
    public void into(PlanId plan, FamilyId family, PlanYear year) {
        core.work()
                .run(em -> before(em, family, year)
                        .ifPresent(last ->
                                open(em, family, last).forEach(goal -> carry(em, goal, plan, new PlanYear(last)))));
    }

    /** The last year before this one in which the family had a plan. */
    private static Optional<Integer> before(EntityManager em, FamilyId family, PlanYear year) {
        return Optional.ofNullable(em.createQuery(
                        "select max(p.year) from hs_Plan p where p.family = :family and p.year < :year"
                                + " and p.closeReason <> 'data_error'",
                        Integer.class)
                .setParameter("family", family.value())
                .setParameter("year", year.start())
                .getSingleResult());
    }

    private static List<GoalEntity> open(EntityManager em, FamilyId family, int year) {
        return em.createQuery(
                        "select g from hs_Goal g, hs_Plan p where p.id = g.plan and p.family = :family"
                                + " and p.year = :year and g.status in :open order by g.terms.priority, g.id",
                        GoalEntity.class)
                .setParameter("family", family.value())
                .setParameter("year", year)
                .setParameter("open", OPEN)
                .getResultList();
    }

    private void carry(EntityManager em, GoalEntity before, PlanId plan, PlanYear from) {
        var id = GoalId.next();
        var goal = GoalStore.toRecord(em, before);
        var row = new GoalEntity(id, plan, goal.draft());
        var rests = before.status() == GoalStatus.PAUSED;
        row.carryFrom(from, rests ? GoalStatus.PAUSED : GoalStatus.CARRIED, before.level());
        em.persist(row);
        em.flush();
        goal.draft().basedOn().forEach(each -> em.persist(new BasisEntity(id, said(em, each))));
        GoalStore.steps(em, before.id()).forEach(each -> em.persist(new StepEntity(id, each)));
        if (!rests) {
            before.reach(GoalStatus.CONTINUING, "");
        }
        core.audit()
                .record(
                        AuditAction.CREATE,
                        GoalStore.KIND,
                        id.value(),
                        Map.of("carried_from", before.id().toString()));
    }

    /** Last year's findings belong to last year's assessment; here they are what the family said. */
    private static Basis said(EntityManager em, Basis basis) {
        var finding = basis.finding();
        if (finding == null) {
            return basis;
        }
        return note(em, finding.value())
                .filter(each -> !each.isBlank())
                .map(each -> Basis.said(each.substring(0, Math.min(each.length(), Basis.LENGTH))))
                .orElse(Basis.said("—"));
    }

    private static Optional<String> note(EntityManager em, UUID finding) {
        return em.createQuery("select f.note from hs_Finding f where f.id = :finding", String.class)
                .setParameter("finding", finding)
                .getResultStream()
                .findFirst();
    }
}
