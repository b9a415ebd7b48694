package org.hearth.family.assignment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private final UnitOfWork work;
    private final Access access;
    private final SiteTime time;
    private final Audit audit;
    private final FamilyScope scope;
    private final StaffDirectory staff;
    private final Placing placing;

    public Assignments(Desk desk, FamilyScope scope, StaffDirectory staff) {
        work = desk.work();
        access = desk.access();
        time = desk.time();
        audit = desk.audit();
        this.scope = scope;
        this.staff = staff;
        placing = new Placing(desk, staff);
    }

    /**
     * Assigns a member of staff. A new main assignment ends the one before on the day before; one that has not held for
     * a day by then is taken back. Who hands a family over calls {@link Caseloads#handOver}, which minds transfers and
     * tasks.
     *
     * @throws RuleViolation {@code E-REQ C1} when nobody has the staff code, {@code E-STATE C1} when the person has left,
     *     {@code E-DUP C1} when the person works with the family then, {@code E-RANGE C1} when the last day lies before the
     *     first or the main assignment before began later
     */
    public AssignmentId assign(NewAssignment assignment) {
        access.require(FamilyPermissions.ASSIGN);
        return work.write(em -> {
            scope.toWrite().requireFamily(em, assignment.family().value());
            return placing.place(em, assignment);
        });
    }

    /**
     * Sets the last day of an assignment; a later one than before lets it last longer.
     *
     * @param reason in a few words; may be empty
     * @throws StaleData when somebody saved since {@code version} was read
     * @throws RuleViolation {@code E-RANGE C1} when the last day lies before the first
     */
    public void end(AssignmentId assignment, long version, LocalDate lastDay, String reason) {
        access.require(FamilyPermissions.ASSIGN);
        work.run(em -> {
            var entity = AssignmentStore.get(em, assignment);
            scope.toWrite().requireFamily(em, entity.family());
            if (entity.version() != version) {
                throw new StaleData("assignment", assignment.value());
            }
            RuleViolation.throwIfAny(AssignmentRules.ended(entity.validFrom(), lastDay, reason));
            entity.end(lastDay, reason.strip(), Stamp.byHand(access, time));
            audit.record(AuditAction.CHANGE, AssignmentStore.KIND, assignment.value());
        });
    }

    /** As above, without a reason. */
    public void end(AssignmentId assignment, long version, LocalDate lastDay) {
        end(assignment, version, lastDay, "");
    }

    /** Every assignment to a family, the latest first. */
    public List<StaffAssignment> of(FamilyId family) {
        return work.read(em -> {
            scope.toRead().requireFamily(em, family.value());
            return AssignmentStore.all(em, family.value()).stream()
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
     * @throws NotFound by hand, for a family that is neither new nor in scope
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
            if (!imported) {
                assignments.stream()
                        .map(each -> each.family().value())
                        .distinct()
                        .filter(family -> !AssignmentStore.isNewOf(
                                em, family, access.caller().user()))
                        .forEach(family -> scope.toWrite().requireFamily(em, family));
            }
            refuseUnknownStaff(assignments);
            var stamp = Stamp.of(imported, access, time);
            assignments.forEach(each -> em.persist(new AssignmentEntity(AssignmentId.next(), each, stamp)));
        });
    }

    /** Takes back the assignments that a file brought for a family, when the family is taken back. */
    public void takeBack(FamilyId family) {
        access.require(FamilyPermissions.IMPORT);
        work.run(em -> {
            var stamp = Stamp.byImport(access, time);
            AssignmentStore.all(em, family.value()).forEach(each -> each.takeBack(stamp, "import undone"));
        });
    }

    /** The staff codes of those who mainly work with these families today, by family. */
    public Map<FamilyId, String> mainStaff(Collection<FamilyId> families) {
        access.require(FamilyPermissions.READ_OWN);
        var today = time.today();
        var ids = families.stream().map(FamilyId::value).toList();
        return work.read(em -> Slices.of(ids).stream()
                .flatMap(slice -> scope
                        .toList()
                        .bind(em.createQuery(
                                "select a from fam_StaffAssignment a where a.family in :families"
                                        + " and a.trail.voidedAt is null and "
                                        + scope.toList().families("a.family"),
                                AssignmentEntity.class))
                        .setParameter("families", slice)
                        .getResultList()
                        .stream())
                .map(AssignmentEntity::asRecord)
                .filter(each -> each.kind() == AssignmentKind.MAIN && each.holdsOn(today))
                .collect(Collectors.toMap(
                        StaffAssignment::family, StaffAssignment::staffCode, (first, second) -> first)));
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
}
