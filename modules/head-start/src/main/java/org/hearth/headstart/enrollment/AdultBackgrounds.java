package org.hearth.headstart.enrollment;

import java.util.List;
import java.util.Optional;
import org.hearth.core.audit.AuditAction;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.PersonId;
import org.hearth.family.scope.FamilyScope;
import org.hearth.headstart.program.CoreServices;
import org.hearth.headstart.program.HeadStartPermissions;

/** Education and employment of the grown-ups, for the yearly program report. */
public final class AdultBackgrounds {

    private static final String KIND = "hs.adult_background";

    private final CoreServices core;
    private final FamilyScope scope;

    public AdultBackgrounds(CoreServices core, FamilyScope scope) {
        this.core = core;
        this.scope = scope;
    }

    /** Keeps what a file tells of a grown-up; what the file leaves open stays as it was. */
    public void load(AdultBackground told) {
        core.access().require(HeadStartPermissions.IMPORT);
        core.work().run(em -> {
            var row = Optional.ofNullable(
                    em.find(AdultBackgroundEntity.class, told.person().value()));
            row.ifPresent(known -> known.restate(merged(known.toRecord(), told)));
            if (row.isEmpty() && !told.isUnknown()) {
                em.persist(new AdultBackgroundEntity(told));
            }
            core.audit().record(AuditAction.IMPORT, KIND, told.person().value());
        });
    }

    private static AdultBackground merged(AdultBackground known, AdultBackground told) {
        return new AdultBackground(
                known.person(),
                told.education().isEmpty() ? known.education() : told.education(),
                told.employment().isEmpty() ? known.employment() : told.employment());
    }

    /** Takes back what a batch told of a person. */
    public void undo(PersonId person) {
        core.access().require(HeadStartPermissions.IMPORT);
        core.work()
                .run(em -> Optional.ofNullable(em.find(AdultBackgroundEntity.class, person.value()))
                        .ifPresent(em::remove));
    }

    /** What is known of the grown-ups of a family. */
    public List<AdultBackground> ofFamily(FamilyId family) {
        core.access().require(HeadStartPermissions.READ_ENROLLMENT);
        return core.work().read(em -> {
            scope.requireFamily(em, family.value());
            return em
                    .createQuery(
                            "select b from hs_AdultBackground b where exists (select m.id from fam_FamilyMember m"
                                    + " where m.family = :family and m.person = b.id and m.trail.voidedAt is null)",
                            AdultBackgroundEntity.class)
                    .setParameter("family", family.value())
                    .getResultList()
                    .stream()
                    .map(AdultBackgroundEntity::toRecord)
                    .toList();
        });
    }
}
