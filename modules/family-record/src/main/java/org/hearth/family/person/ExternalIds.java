package org.hearth.family.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.scope.FamilyScope;
import org.hearth.family.search.SearchKeys;

/** How other systems call a person, as far as people write it in. Files bring such ids with the people themselves. */
public final class ExternalIds {

    private static final String KIND = "fam.external_id";
    private static final String RULE = "C1-PERSON";

    private final Desk desk;
    private final PersonStore readable;
    private final PersonStore writable;

    public ExternalIds(Desk desk, FamilyScope scope) {
        this.desk = desk;
        readable = new PersonStore(scope.toRead());
        writable = new PersonStore(scope.toWrite());
    }

    /** The ids in force, by system. Throws {@link NotFound} for a person out of scope. */
    public List<StoredExternalId> of(PersonId person) {
        desk.access().require(FamilyPermissions.READ_OWN);
        return desk.work().read(em -> {
            readable.get(em, person.value());
            return readable.keysOf(em, person.value()).stream()
                    .map(PersonKeyEntity::asRecord)
                    .toList();
        });
    }

    /** The systems that are named so far, by name: to choose from before a new one is typed. */
    public List<String> systems() {
        desk.access().require(FamilyPermissions.READ_OWN);
        return desk.work().read(KeySystems::all);
    }

    /**
     * Notes how another system calls a person. A system that is known already is named as it was, whatever the case of
     * the letters.
     *
     * @throws NotFound for a person out of scope
     * @throws RuleViolation {@code E-REQ} or {@code E-RANGE C1-PERSON} for an empty or too long {@code system} or
     *     {@code value}, {@code E-DUP C1-PERSON} when the system calls somebody so already, whoever that is
     */
    public UUID add(PersonId person, String system, String value) {
        desk.access().require(FamilyPermissions.WRITE);
        return desk.work().write(em -> {
            writable.get(em, person.value());
            var refusals = new ArrayList<Refusal>();
            check(refusals, "system", system.strip());
            check(refusals, "value", value.strip());
            RuleViolation.throwIfAny(refusals);
            var key = new ExternalId(KeySystems.named(em, system.strip()), value);
            if (!writable.taken(em, Set.of(key)).isEmpty()) {
                throw new RuleViolation(refusal(RefusalCode.E_DUP, "external_id_taken", "value")
                        .with("id", key.value())
                        .with("system", key.system()));
            }
            var entity = new PersonKeyEntity(person, key);
            em.persist(entity);
            SearchKeys.renewPeople(em, Set.of(person.value()));
            desk.audit()
                    .record(
                            AuditAction.CREATE,
                            KIND,
                            entity.asRecord().id(),
                            Map.of("person", person.value().toString()));
            return entity.asRecord().id();
        });
    }

    /**
     * Ends an id: the other system no longer calls the person so, or never did. The row stays for auditors, the id is free
     * for somebody else, and nobody is found under it any more.
     *
     * @throws NotFound when there is no such id in force, or its person is out of scope
     */
    public void end(UUID id) {
        desk.access().require(FamilyPermissions.WRITE);
        desk.work().run(em -> {
            var entity = writable.key(em, id);
            entity.retire();
            var person = entity.asRecord().person().value();
            SearchKeys.renewPeople(em, Set.of(person));
            desk.audit().record(AuditAction.CHANGE, KIND, id, Map.of("field", "end", "person", person.toString()));
        });
    }

    private static void check(List<Refusal> refusals, String field, String text) {
        if (text.isEmpty()) {
            refusals.add(refusal(RefusalCode.E_REQ, "external_id_empty", field));
        }
        if (text.length() > ExternalId.LENGTH) {
            refusals.add(refusal(RefusalCode.E_RANGE, "external_id_long", field).with("most", ExternalId.LENGTH));
        }
    }

    private static Refusal refusal(RefusalCode code, String words, String field) {
        return Refusal.of(code, RULE, "fam.refusal." + words).at(field);
    }
}
