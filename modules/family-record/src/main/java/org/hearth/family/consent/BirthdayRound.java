package org.hearth.family.consent;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearth.core.event.ModuleEvent;
import org.hearth.core.event.ModuleEvents;
import org.hearth.core.policy.Policy;
import org.hearth.family.birthday.ComingOfAge;
import org.hearth.family.scope.Desk;
import org.hearth.family.upkeep.AskOnce;

/** Tells other modules, once for each person, who came of age. Days on which no server ran are caught up. */
public final class BirthdayRound {

    private static final int YEARS = 18;
    private static final int CAUGHT_UP_DAYS = 60;

    private final Desk desk;
    private final Policy policy;
    private final ModuleEvents events;

    public BirthdayRound(Desk desk, Policy policy, ModuleEvents events) {
        this.desk = desk;
        this.policy = policy;
        this.events = events;
    }

    /** Does today's part; doing it twice changes nothing. */
    public void run() {
        desk.access().require(ConsentPermissions.WRITE);
        var today = desk.time().today();
        var rule = ComingOfAge.inForce(policy);
        desk.work()
                .run(em -> born(em, today).stream()
                        .filter(row -> !rule.day((LocalDate) row[1]).isAfter(today))
                        .map(row -> (UUID) row[0])
                        .forEach(person -> tell(em, person, today)));
    }

    private static List<Object[]> born(EntityManager em, LocalDate today) {
        var latest = today.minusYears(YEARS);
        return em.createQuery(
                        "select p.id, p.birthDate from fam_Person p where p.trail.voidedAt is null"
                                + " and p.birthDateEstimated = false and p.birthDate between :earliest and :latest"
                                + " and not exists (select a.id from fam_AskedOnce a where a.kind = :kind"
                                + " and a.subject = p.id) order by p.id",
                        Object[].class)
                .setParameter("earliest", latest.minusDays(CAUGHT_UP_DAYS))
                .setParameter("latest", latest)
                .setParameter("kind", ConsentEvents.TURNED_18)
                .getResultList();
    }

    private void tell(EntityManager em, UUID person, LocalDate today) {
        AskOnce.note(em, ConsentEvents.TURNED_18, person, today);
        events.publish(ModuleEvent.of(ConsentEvents.TURNED_18, person));
    }
}
