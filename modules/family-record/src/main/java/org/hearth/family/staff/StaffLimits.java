package org.hearth.family.staff;

import java.util.List;
import java.util.UUID;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.family.agency.StaffId;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.trail.Mistake;

/**
 * What staff cannot or should not be asked to do. Only the worker and the supervisor know of it; to everybody else,
 * whatever their permissions, it does not exist. Each look is audited.
 */
public final class StaffLimits {

    private static final String KIND = "fam.staff_limit";
    private static final String ENTITY = "fam_StaffLimit";

    private final StaffCircle circle;

    StaffLimits(StaffCircle circle) {
        this.circle = circle;
    }

    /** True when the caller is the worker or the supervisor: for pages. */
    public boolean mayKnow(StaffId staff) {
        circle.desk().access().require(FamilyPermissions.DIRECTORY);
        return circle.isClose(staff);
    }

    /** The limits, the latest first. Throws {@link NotFound} for everybody but the worker and the supervisor. */
    public List<Limit> of(StaffId staff) {
        circle.desk().access().require(FamilyPermissions.DIRECTORY);
        requireClose(staff, staff.value());
        return circle.desk().work().write(em -> {
            var all = circle.all(em, LimitEntity.class, ENTITY, staff, "e.validFrom desc").stream()
                    .map(LimitEntity::asRecord)
                    .toList();
            all.forEach(each -> circle.desk().audit().record(AuditAction.VIEW, KIND, each.id()));
            return all;
        });
    }

    /**
     * Adds a limit.
     *
     * @throws NotFound for everybody but the worker and the supervisor
     * @throws RuleViolation {@code E-REQ C1-STAFF} without words, {@code E-RANGE C1-STAFF} for too many, {@code E-RANGE}
     *     when it ends before it begins
     */
    public UUID add(StaffId staff, LimitDraft draft) {
        circle.desk().access().require(FamilyPermissions.DIRECTORY);
        requireClose(staff, staff.value());
        RuleViolation.throwIfAny(draft.refusals());
        return circle.desk().work().write(em -> {
            var entity = new LimitEntity(staff, draft, circle.stamp());
            em.persist(entity);
            circle.desk()
                    .audit()
                    .record(AuditAction.CREATE, KIND, entity.asRecord().id());
            return entity.asRecord().id();
        });
    }

    /**
     * Changes a limit, or ends it.
     *
     * @throws NotFound for everybody but the worker and the supervisor
     * @throws StaleData when somebody saved since {@code version} was read
     * @throws RuleViolation as {@link #add}
     */
    public void change(UUID limit, long version, LimitDraft draft) {
        circle.desk().access().require(FamilyPermissions.DIRECTORY);
        circle.desk().work().run(em -> {
            var entity = circle.get(em, LimitEntity.class, limit);
            requireClose(entity.staff(), limit);
            StaffCircle.requireFresh(entity, limit, version);
            RuleViolation.throwIfAny(draft.refusals());
            entity.change(draft, circle.stamp());
            circle.desk().audit().record(AuditAction.CHANGE, KIND, limit);
        });
    }

    /**
     * Takes out a limit that never was.
     *
     * @throws NotFound for everybody but the worker and the supervisor
     * @throws StaleData when somebody saved since {@code version} was read
     * @throws RuleViolation {@code E-REQ} without a reason, {@code E-RANGE} for one over 200 characters
     */
    public void takeOut(UUID limit, long version, String reason) {
        circle.desk().access().require(FamilyPermissions.DIRECTORY);
        var mistake = new Mistake(reason);
        circle.desk().work().run(em -> {
            var entity = circle.get(em, LimitEntity.class, limit);
            requireClose(entity.staff(), limit);
            StaffCircle.requireFresh(entity, limit, version);
            circle.takeOut(entity, limit, KIND, mistake);
        });
    }

    private void requireClose(StaffId staff, UUID asked) {
        if (!circle.isClose(staff)) {
            throw new NotFound("staff limit", asked);
        }
    }
}
