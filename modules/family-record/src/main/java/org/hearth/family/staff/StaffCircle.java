package org.hearth.family.staff;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.agency.StaffId;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.trail.Mistake;
import org.hearth.family.trail.Stamp;

/** Who is close to a member of staff, and how rows about staff are read and left. */
final class StaffCircle {

    private final Desk desk;
    private final StaffDirectory directory;

    StaffCircle(Desk desk, StaffDirectory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    Desk desk() {
        return desk;
    }

    /** True for the member of staff and the supervisor, and for nobody else. Throws {@link NotFound} for nobody. */
    boolean isClose(StaffId staff) {
        var member = directory.get(staff);
        var caller = desk.access().caller();
        if (caller.isSystem()) {
            return true;
        }
        var code = caller.staffCode();
        return !code.isEmpty()
                && (member.code().equals(code) || member.supervisor().equals(code));
    }

    /** True for those who are close, and for whoever keeps the directory. */
    boolean keeps(StaffId staff) {
        return isClose(staff) || desk.access().allows(FamilyPermissions.DIRECTORY_WRITE);
    }

    /** Refuses whoever is not close and does not keep the directory either. */
    void requireKeeper(StaffId staff) {
        if (!isClose(staff)) {
            desk.access().require(FamilyPermissions.DIRECTORY_WRITE);
        }
    }

    <E extends StaffEntry> E get(EntityManager em, Class<E> type, UUID id) {
        var entry = em.find(type, id);
        if (entry == null || entry.isVoided()) {
            throw new NotFound("staff entry", id);
        }
        return entry;
    }

    /** All about one member of staff, in the order of {@code order}. */
    <E> List<E> all(EntityManager em, Class<E> type, String entity, StaffId staff, String order) {
        return em.createQuery(
                        "select e from " + entity + " e where e.staff = :staff and e.trail.voidedAt is null order by "
                                + order + ", e.id",
                        type)
                .setParameter("staff", staff.value())
                .getResultList();
    }

    static void requireFresh(StaffEntry entry, UUID id, long version) {
        if (entry.version() != version) {
            throw new StaleData("staff entry", id);
        }
    }

    /**
     * Takes a row out that never was right.
     *
     * @throws RuleViolation {@code E-REQ} without a reason, {@code E-RANGE} for one over 200 characters
     */
    void takeOut(StaffEntry entry, UUID id, String kind, Mistake mistake) {
        entry.takeOut(stamp(), mistake.reason());
        desk.audit().record(AuditAction.CHANGE, kind, id, Map.of("field", "void"));
    }

    Stamp stamp() {
        return Stamp.byHand(desk.access(), desk.time());
    }
}
