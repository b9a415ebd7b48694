package org.hearth.headstart.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.hearth.family.family.FamilyId;
import org.hearth.headstart.program.CoreServices;
import org.hearth.headstart.program.HeadStartPermissions;
import org.hearth.headstart.program.HeadStartTasks;
import org.hearth.headstart.program.PlanYear;

/** Agreements that were signed in another system: the day is kept, nothing is signed again (E1). */
public final class ImportedAgreements {

    private final CoreServices core;

    public ImportedAgreements(CoreServices core) {
        this.core = core;
    }

    /** Keeps the day on which a family signed elsewhere. */
    public AgreementId load(FamilyId family, PlanYear year, LocalDate signedOn) {
        core.access().require(HeadStartPermissions.IMPORT);
        return core.work().write(em -> {
            var row = AgreementStore.imported(em, family, year).orElseGet(() -> {
                var fresh = new AgreementEntity(AgreementId.next(), null, family, year);
                em.persist(fresh);
                return fresh;
            });
            row.signedElsewhere(signedOn);
            core.tasks().settle(HeadStartTasks.AGREE, family.value());
            return new AgreementId(row.id());
        });
    }

    /** Takes back what a batch brought; true when it did. */
    public boolean undo(FamilyId family, PlanYear year) {
        core.access().require(HeadStartPermissions.IMPORT);
        return core.work().write(em -> {
            Optional<AgreementEntity> row = AgreementStore.imported(em, family, year);
            row.ifPresent(em::remove);
            return row.isPresent();
        });
    }
}
