package org.hearth.family.person;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.scope.FamilyScope;
import org.hearth.family.search.SearchKeys;
import org.hearth.family.trail.Mistake;
import org.hearth.family.trail.Span;
import org.hearth.family.trail.Stamp;

/**
 * Changes ways to reach people. Whoever does not see a confidential one cannot change it either. {@link People} lists
 * them and adds new ones.
 */
public final class ContactPoints {

    private static final String KIND = "fam.contact_point";

    private final Desk desk;
    private final PersonStore store;

    public ContactPoints(Desk desk, FamilyScope scope) {
        this.desk = desk;
        store = new PersonStore(scope.toWrite());
    }

    /**
     * Corrects it, or says anew whether it is safe and confidential. Its person stays.
     *
     * @throws NotFound also for one of a person out of scope
     * @throws StaleData when somebody saved since {@code version} was read
     */
    public void change(UUID contact, long version, NewContactPoint now) {
        alter(contact, version, "value", entity -> entity.change(now, stamp()));
    }

    /**
     * Notes the last day on which it reaches the person.
     *
     * @throws RuleViolation {@code E-RANGE} for a day before the first
     */
    public void end(UUID contact, long version, LocalDate lastDay) {
        alter(contact, version, "valid_to", entity -> {
            RuleViolation.throwIfAny(new Span(entity.asRecord(true).validFrom(), lastDay).refusals());
            entity.end(lastDay, stamp());
        });
    }

    /**
     * Takes out what was never right. It stays readable to auditors.
     *
     * @throws RuleViolation {@code E-REQ} without a reason, {@code E-RANGE} for one over 200 characters
     */
    public void takeOut(UUID contact, long version, String reason) {
        desk.access().require(FamilyPermissions.WRITE);
        var mistake = new Mistake(reason);
        alter(contact, version, "void", entity -> entity.takeOut(stamp(), mistake.reason()));
    }

    private void alter(UUID contact, long version, String field, Consumer<ContactPointEntity> change) {
        desk.access().require(FamilyPermissions.WRITE);
        desk.work().run(em -> {
            var entity = get(em, contact);
            if (entity.asRecord(true).version() != version) {
                throw new StaleData(KIND, contact);
            }
            change.accept(entity);
            SearchKeys.renewPeople(em, Set.of(entity.asRecord(true).person().value()));
            desk.audit().record(AuditAction.CHANGE, KIND, contact, Map.of("field", field));
        });
    }

    private ContactPointEntity get(EntityManager em, UUID contact) {
        var entity = store.contactPoint(em, contact);
        if (entity.asRecord(true).confidential()) {
            desk.access().require(FamilyPermissions.CONFIDENTIAL_ADDRESS);
        }
        return entity;
    }

    private Stamp stamp() {
        return Stamp.byHand(desk.access(), desk.time());
    }
}
