package org.hearth.family.retention;

import java.util.Map;
import java.util.Optional;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.NotFound;
import org.hearth.family.family.FamilyId;
import org.hearth.family.privacy.PrivacyPermissions;
import org.hearth.family.scope.Desk;

/** What is left of records that were removed. */
public final class Tombstones {

    private static final String KIND = "fam.tombstone";

    private final Desk desk;

    public Tombstones(Desk desk) {
        this.desk = desk;
    }

    /** One page of them, the latest first. */
    public Page<Tombstone> list(PageRequest page) {
        desk.access().require(PrivacyPermissions.RETENTION);
        return desk.work().read(em -> RetentionStore.tombstones(em, page));
    }

    /** Whether and why the record of a family was removed. */
    public Optional<Tombstone> find(FamilyId family) {
        desk.access().require(PrivacyPermissions.RETENTION);
        return desk.work()
                .read(em -> Optional.ofNullable(em.find(TombstoneEntity.class, family.value()))
                        .map(TombstoneEntity::asRecord));
    }

    /**
     * Lets the number be used again, because the family has come back: an import then makes a new record. Nothing of the
     * old one comes back.
     *
     * @throws NotFound when there is none
     */
    public void giveAgain(FamilyId family) {
        desk.access().require(PrivacyPermissions.PURGE_APPROVE);
        desk.work().run(em -> {
            var stone = Optional.ofNullable(em.find(TombstoneEntity.class, family.value()))
                    .orElseThrow(() -> new NotFound(KIND, family.value()));
            stone.giveAgain(desk.access().caller().displayName(), desk.time().now());
            desk.audit().record(AuditAction.CHANGE, "family", family.value(), Map.of("removal", "number given again"));
        });
    }
}
