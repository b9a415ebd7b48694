package org.hearth.family.assignment;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.audit.Audit;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.Slices;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.security.Access;
import org.hearth.core.time.SiteTime;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.family.FamilyId;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.scope.FamilyScope;
import org.hearth.family.trail.Stamp;

/** Which member of staff works with which family. An open assignment is what lets an advocate see a family. */
public final class Assignments {

    private static final String KIND = "fam.staff_assignment";

    private final UnitOfWork work;
    private final Access access;
    private final SiteTime time;
    private final Audit audit;
    private final FamilyScope scope;
    private final StaffDirectory staff;

    public Assignments(Desk desk, FamilyScope scope, StaffDirectory staff) {
        work = desk.work();
        access = desk.access();
        time = desk.time();
        audit = desk.audit();
        this.scope = scope;
        this.staff = staff;
    }

    /**
     * Assigns a member of staff. A new main assignment ends the one before on the day before.
     *
     * @throws RuleViolation {@code E-REQ} when nobody has the staff code; {@code E-RANGE} when the main assignment
     *     before began on the same day or later
     */
    public AssignmentId assign(NewAssignment assignment) {
        access.require(FamilyPermissions.ASSIGN);
        return work.write(em -> {
            scope.requireFamily(em, assignment.family().value());
            refuseUnknownStaff(List.of(assignment));
            var stamp = Stamp.byHand(access, time);
            if (assignment.kind() == AssignmentKind.MAIN) {
                endMain(em, assignment, stamp);
            }
            var id = AssignmentId.next();
            em.persist(new AssignmentEntity(id, assignment, stamp));
            audit.record(AuditAction.CREATE, KIND, id.value());
            return id;
        });
    }

    /**
     * Ends an assignment.
     *
     * @throws StaleData when somebody saved since {@code version} was read
     * @throws RuleViolation {@code E-RANGE} when the last day lies before the first
     */
    public void end(AssignmentId assignment, long version, LocalDate lastDay) {
        access.require(FamilyPermissions.ASSIGN);
        work.run(em -> {
            var entity = Optional.ofNullable(em.find(AssignmentEntity.class, assignment.value()))
                    .orElseThrow(() -> new NotFound("assignment", assignment.value()));
            scope.requireFamily(em, entity.family());
            if (entity.version() != version) {
                throw new StaleData("assignment", assignment.value());
            }
            refuseIf(lastDay.isBefore(entity.validFrom()), RefusalCode.E_RANGE, "fam.refusal.assignment_order");
            entity.end(lastDay, Stamp.byHand(access, time));
            audit.record(AuditAction.CHANGE, KIND, assignment.value());
        });
    }

    /** Every assignment to a family, the latest first. */
    public List<StaffAssignment> of(FamilyId family) {
        return work.read(em -> {
            scope.requireFamily(em, family.value());
            return all(em, family.value()).stream()
                    .map(AssignmentEntity::asRecord)
                    .toList();
        });
    }

    /** Who mainly works with a family on a day. */
    public Optional<StaffAssignment> findMain(FamilyId family, LocalDate day) {
        return of(family).stream()
                .filter(each -> each.kind() == AssignmentKind.MAIN && each.holdsOn(day))
                .findFirst();
    }

    /** True when the member of staff worked with the family on {@code day}, mainly or covering. */
    public boolean wasAssigned(FamilyId family, String staffCode, LocalDate day) {
        return of(family).stream().anyMatch(each -> each.staffCode().equals(staffCode) && each.holdsOn(day));
    }

    /**
     * Stores the first assignments of new families, by hand or, with {@code imported}, from a file. Who writes a family
     * in by hand may assign it to oneself; for others it takes the permission to assign.
     *
     * @throws RuleViolation {@code E-REQ} for every staff code that nobody has
     */
    public void addAll(List<NewAssignment> assignments, boolean imported) {
        var me = access.caller().staffCode();
        if (imported) {
            access.require(FamilyPermissions.IMPORT);
        } else if (assignments.stream().allMatch(each -> each.staffCode().equals(me))) {
            access.require(FamilyPermissions.WRITE);
        } else {
            access.require(FamilyPermissions.ASSIGN);
        }
        work.run(em -> {
            refuseUnknownStaff(assignments);
            var stamp = Stamp.of(imported, access, time);
            assignments.forEach(each -> em.persist(new AssignmentEntity(AssignmentId.next(), each, stamp)));
        });
    }

    /** The staff codes of those who mainly work with these families today, by family. */
    public Map<FamilyId, String> mainStaff(Collection<FamilyId> families) {
        access.require(FamilyPermissions.READ_OWN);
        var today = time.today();
        var ids = families.stream().map(FamilyId::value).toList();
        return work.read(em -> Slices.of(ids).stream()
                .flatMap(slice -> scope
                        .bind(em.createQuery(
                                "select a from fam_StaffAssignment a where a.family in :families"
                                        + " and a.trail.voidedAt is null and " + scope.families("a.family"),
                                AssignmentEntity.class))
                        .setParameter("families", slice)
                        .getResultList()
                        .stream())
                .map(AssignmentEntity::asRecord)
                .filter(each -> each.kind() == AssignmentKind.MAIN && each.holdsOn(today))
                .collect(Collectors.toMap(
                        StaffAssignment::family, StaffAssignment::staffCode, (first, second) -> first)));
    }

    private static void endMain(EntityManager em, NewAssignment next, Stamp stamp) {
        all(em, next.family().value()).stream()
                .filter(each -> each.asRecord().kind() == AssignmentKind.MAIN)
                .filter(each -> each.asRecord().to() == null)
                .forEach(each -> {
                    refuseIf(
                            !each.validFrom().isBefore(next.from()),
                            RefusalCode.E_RANGE,
                            "fam.refusal.assignment_order");
                    each.end(next.from().minusDays(1), stamp);
                });
    }

    private static List<AssignmentEntity> all(EntityManager em, UUID family) {
        return em.createQuery(
                        "select a from fam_StaffAssignment a where a.family = :family and a.trail.voidedAt is null"
                                + " order by a.validFrom desc, a.id desc",
                        AssignmentEntity.class)
                .setParameter("family", family)
                .getResultList();
    }

    private void refuseUnknownStaff(List<NewAssignment> assignments) {
        Set<String> codes = assignments.stream().map(NewAssignment::staffCode).collect(Collectors.toSet());
        codes.removeAll(staff.byCodes(codes).keySet());
        RuleViolation.throwIfAny(codes.stream()
                .sorted()
                .map(code -> Refusal.of(RefusalCode.E_REQ, "", "fam.refusal.staff_unknown")
                        .at("staff_code")
                        .with("code", code))
                .toList());
    }

    private static void refuseIf(boolean wrong, RefusalCode code, String message) {
        if (wrong) {
            throw new RuleViolation(Refusal.of(code, "", message));
        }
    }
}
