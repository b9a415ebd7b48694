package org.hearth.family.retention;

import java.util.List;
import java.util.Map;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.family.family.FamilyId;
import org.hearth.family.privacy.PrivacyPermissions;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.scope.FamilyScope;

/** Holds that keep a family's record whatever its time; several may stand at once, for several cases. */
public final class LegalHolds {

    private final Desk desk;
    private final FamilyScope scope;

    public LegalHolds(Desk desk, FamilyScope scope) {
        this.desk = desk;
        this.scope = scope;
    }

    /**
     * Puts a hold on.
     *
     * @throws org.hearth.core.failure.NotFound for a family that does not exist
     * @throws RuleViolation {@code E-REQ C11} without a reason of some length, {@code E-RANGE C11} for one over 500
     *     characters
     */
    public LegalHoldId place(FamilyId family, String reason) {
        desk.access().require(PrivacyPermissions.HOLD);
        var words = RetentionRules.reason(reason, LegalHold.REASON_LENGTH);
        return desk.work().write(em -> {
            RetentionStore.card(em, family.value());
            var id = LegalHoldId.next();
            var by = desk.access().caller().displayName();
            em.persist(new HoldEntity(id, family, words, by, desk.time().now()));
            audit(family, "placed", id);
            return id;
        });
    }

    /**
     * Lifts a hold.
     *
     * @throws StaleData when somebody saved since {@code version} was read
     * @throws RuleViolation {@code E-LOCK C11} for one that was lifted, and as {@link #place}
     */
    public void lift(LegalHoldId hold, long version, String reason) {
        desk.access().require(PrivacyPermissions.HOLD);
        var words = RetentionRules.reason(reason, LegalHold.REASON_LENGTH);
        desk.work().run(em -> {
            var row = RetentionStore.hold(em, hold, version);
            if (row.isLifted()) {
                throw RetentionRules.lifted();
            }
            row.lift(words, desk.access().caller().displayName(), desk.time().now());
            audit(row.asRecord().family(), "lifted", hold);
        });
    }

    /** One page of the holds, the latest first: those that stand, or all. */
    public Page<LegalHold.Line> list(boolean all, PageRequest page) {
        desk.access().require(PrivacyPermissions.HOLD);
        return desk.work().read(em -> RetentionStore.holds(em, all, page));
    }

    /**
     * The holds that stand on a family, the oldest first, for everybody who reads the family: why, only for those who may
     * lift them.
     *
     * @throws org.hearth.core.failure.NotFound for a family out of scope
     */
    public List<LegalHold> standing(FamilyId family) {
        desk.access().require(FamilyPermissions.READ_OWN);
        boolean whole = desk.access().allows(PrivacyPermissions.HOLD);
        return desk.work().read(em -> {
            scope.toRead().requireFamily(em, family.value());
            return RetentionStore.standingHolds(em, family.value()).stream()
                    .map(HoldEntity::asRecord)
                    .map(each -> whole ? each : withoutReason(each))
                    .toList();
        });
    }

    private static LegalHold withoutReason(LegalHold hold) {
        return new LegalHold(
                hold.id(), hold.family(), "", hold.placedBy(), hold.placedAt(), hold.lift(), hold.version());
    }

    private void audit(FamilyId family, String step, LegalHoldId hold) {
        desk.audit()
                .record(
                        AuditAction.CHANGE,
                        "family",
                        family.value(),
                        Map.of("hold", hold.value().toString(), "step", step));
    }
}
