package org.hearth.family.assignment;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.RuleViolation;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.scope.Desk;
import org.hearth.family.trail.Stamp;

/** Puts a member of staff beside a family, in a unit of work; whoever calls has asked whether one may. */
final class Placing {

    private final Desk desk;
    private final StaffDirectory staff;

    Placing(Desk desk, StaffDirectory staff) {
        this.desk = desk;
        this.staff = staff;
    }

    AssignmentId place(EntityManager em, NewAssignment next) {
        AssignmentStore.lock(em, next.family().value());
        var known = AssignmentStore.all(em, next.family().value());
        var today = desk.time().today();
        RuleViolation.throwIfAny(AssignmentRules.placed(
                next,
                known.stream().map(AssignmentEntity::asRecord).toList(),
                staff.findByCode(next.staffCode()),
                today));
        var stamp = Stamp.byHand(desk.access(), desk.time());
        if (next.kind() == AssignmentKind.MAIN) {
            endBefore(next, known, stamp);
            // New rows are written before changed ones; the slot of the main worker has to be free by then.
            em.flush();
        }
        var id = AssignmentId.next();
        em.persist(new AssignmentEntity(id, next, stamp));
        desk.audit().record(AuditAction.CREATE, AssignmentStore.KIND, id.value());
        return id;
    }

    private static void endBefore(NewAssignment next, List<AssignmentEntity> known, Stamp stamp) {
        for (var each : known) {
            if (!each.asRecord().isMainFrom(next.from())) {
                continue;
            }
            if (each.validFrom().isBefore(next.from())) {
                each.end(next.from().minusDays(1), next.reason(), stamp);
            } else {
                each.replaced(stamp);
            }
        }
    }
}
