package org.hearth.family.agency;

import jakarta.persistence.EntityManager;
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
import org.hearth.core.security.Access;
import org.hearth.core.time.SiteTime;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.trail.Stamp;

/** The agency's staff, whose names every colleague may see (scope S0). */
public final class StaffDirectory {

    private static final String KIND = "fam.staff";

    private final UnitOfWork work;
    private final Access access;
    private final Audit audit;
    private final SiteTime time;
    private final Agency agency;

    public StaffDirectory(Desk desk, Agency agency) {
        work = desk.work();
        access = desk.access();
        audit = desk.audit();
        time = desk.time();
        this.agency = agency;
    }

    /**
     * Adds a member of staff.
     *
     * @throws RuleViolation {@code E-DUP} when somebody has the code
     */
    public void add(StaffMember staff) {
        access.require(FamilyPermissions.DIRECTORY_WRITE);
        work.run(em -> {
            if (findByCode(staff.code()).isPresent()) {
                throw new RuleViolation(Refusal.of(RefusalCode.E_DUP, "", "fam.refusal.staff_exists")
                        .at("code")
                        .with("code", staff.code()));
            }
            var organization = agency.organization().id().value();
            em.persist(new StaffEntity(organization, staff, Stamp.byHand(access, time)));
            audit.record(AuditAction.CREATE, KIND, staff.id().value());
        });
    }

    /** Changes a member of staff. Throws {@link NotFound} when there is none with this id. */
    public void change(StaffMember staff) {
        access.require(FamilyPermissions.DIRECTORY_WRITE);
        work.run(em -> {
            Optional.ofNullable(em.find(StaffEntity.class, staff.id().value()))
                    .orElseThrow(() -> new NotFound("staff", staff.id().value()))
                    .change(staff, Stamp.byHand(access, time));
            audit.record(AuditAction.CHANGE, KIND, staff.id().value());
        });
    }

    /** Everybody who works here now, by name. */
    public List<StaffMember> active() {
        access.require(FamilyPermissions.DIRECTORY);
        return work.read(em -> em
                .createQuery("select s from fam_Staff s where s.active = true order by s.name, s.id", StaffEntity.class)
                .getResultList()
                .stream()
                .map(StaffEntity::asRecord)
                .toList());
    }

    /** One member of staff, also one who left. Throws {@link NotFound} when there is none with this id. */
    public StaffMember get(StaffId staff) {
        access.require(FamilyPermissions.DIRECTORY);
        return work.read(em -> Optional.ofNullable(em.find(StaffEntity.class, staff.value())))
                .map(StaffEntity::asRecord)
                .orElseThrow(() -> new NotFound("staff", staff.value()));
    }

    /** The member of staff with this code. */
    public Optional<StaffMember> findByCode(String code) {
        return Optional.ofNullable(byCodes(Set.of(code.strip())).get(code.strip()));
    }

    /** The members of staff with these codes, by code; unknown codes are missing. */
    public Map<String, StaffMember> byCodes(Collection<String> codes) {
        access.require(FamilyPermissions.DIRECTORY);
        return work.read(em -> Slices.of(codes).stream()
                .flatMap(slice -> query(em, slice).stream())
                .collect(Collectors.toMap(StaffMember::code, staff -> staff)));
    }

    private static List<StaffMember> query(EntityManager em, List<String> codes) {
        return em
                .createQuery("select s from fam_Staff s where s.code in :codes", StaffEntity.class)
                .setParameter("codes", codes)
                .getResultList()
                .stream()
                .map(StaffEntity::asRecord)
                .toList();
    }
}
