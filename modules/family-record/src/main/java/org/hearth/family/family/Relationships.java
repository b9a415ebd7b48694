package org.hearth.family.family;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.reference.ReferenceLists;
import org.hearth.family.person.People;
import org.hearth.family.person.PersonId;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.trail.Mistake;
import org.hearth.family.trail.Span;
import org.hearth.family.trail.Stamp;

/** How people are related, for those whose both sides are in the caller's scope. */
public final class Relationships {

    private static final String KIND = "fam.relationship";

    private final Desk desk;
    private final People people;
    private final ReferenceLists lists;
    private final RelationshipStore store = new RelationshipStore();

    public Relationships(Desk desk, People people, ReferenceLists lists) {
        this.desk = desk;
        this.people = people;
        this.lists = lists;
    }

    /** How people may be related, with {@code borne}, which a stored relationship says already. */
    public List<String> types(Collection<String> borne) {
        desk.access().require(FamilyPermissions.READ_OWN);
        return lists.choices(FamilyLists.RELATION_TYPE, borne);
    }

    private List<Refusal> notOffered(String type, Set<String> borne) {
        return lists.refusal(FamilyLists.RELATION_TYPE, Set.of(type), borne, "type").stream()
                .toList();
    }

    /** All among {@code among} that the caller may see, the ended ones too; for the genogram and for changes. */
    public List<Relationship> among(Collection<PersonId> among) {
        desk.access().require(FamilyPermissions.READ_OWN);
        return desk.work().read(em -> {
            var visible =
                    people.find(among).keySet().stream().map(PersonId::value).toList();
            return store.among(em, visible).stream()
                    .map(RelationshipEntity::asRecord)
                    .toList();
        });
    }

    /** All with one side among {@code around}, the ended ones too, of whom the caller may see both; for the genogram. */
    public List<Relationship> around(Collection<PersonId> around) {
        desk.access().require(FamilyPermissions.READ_OWN);
        return desk.work().read(em -> {
            var visible =
                    people.find(around).keySet().stream().map(PersonId::value).toList();
            var near = store.around(em, visible).stream()
                    .map(RelationshipEntity::asRecord)
                    .toList();
            var known = people.find(near.stream()
                            .flatMap(each -> Stream.of(each.from(), each.to()))
                            .collect(Collectors.toSet()))
                    .keySet();
            return near.stream()
                    .filter(each -> known.contains(each.from()) && known.contains(each.to()))
                    .toList();
        });
    }

    /**
     * Stores one.
     *
     * @throws NotFound for a person out of scope
     * @throws RuleViolation {@code E-DUP} when the two are already related like this, {@code E-RANGE} when it ends
     *     before it begins, {@code E-STATE C8} for a type that is not offered
     */
    public UUID add(NewRelationship relationship) {
        desk.access().require(FamilyPermissions.WRITE);
        return desk.work().write(em -> {
            people.requireWritable(relationship.from());
            people.requireWritable(relationship.to());
            RuleViolation.throwIfAny(notOffered(relationship.type(), Set.of()));
            refuse(em, relationship, relationship.terms());
            var entity = new RelationshipEntity(relationship, stamp());
            em.persist(entity);
            desk.audit().record(AuditAction.CREATE, KIND, entity.id());
            return entity.id();
        });
    }

    /**
     * Corrects or changes it; the two people stay.
     *
     * @throws NotFound also when one of the two is out of scope
     * @throws StaleData when somebody saved since {@code version} was read
     * @throws RuleViolation {@code E-RANGE} when it ends before it begins
     */
    public void change(UUID id, long version, String type, RelationshipTerms terms) {
        desk.access().require(FamilyPermissions.WRITE);
        desk.work().run(em -> {
            var entity = current(em, id, version);
            var stored = entity.asRecord();
            var checked = new NewRelationship(stored.from(), stored.to(), type, terms);
            RuleViolation.throwIfAny(notOffered(type, Set.of(stored.type())));
            RuleViolation.throwIfAny(new Span(terms.from(), terms.to()).refusals());
            entity.change(checked.type(), terms, stamp());
            desk.audit().record(AuditAction.CHANGE, KIND, id);
        });
    }

    /** Notes its last day; as {@link #change}. */
    public void end(UUID id, long version, LocalDate lastDay) {
        desk.access().require(FamilyPermissions.WRITE);
        desk.work().run(em -> {
            var stored = current(em, id, version).asRecord();
            change(id, version, stored.type(), stored.terms().endingOn(lastDay));
        });
    }

    /**
     * Takes out what was never right. It stays readable to auditors.
     *
     * @throws StaleData when somebody saved since {@code version} was read
     * @throws RuleViolation {@code E-REQ} without a reason, {@code E-RANGE} for one over 200 characters
     */
    public void takeOut(UUID id, long version, String reason) {
        desk.access().require(FamilyPermissions.WRITE);
        var mistake = new Mistake(reason);
        desk.work().run(em -> {
            current(em, id, version).takeOut(stamp(), mistake.reason());
            desk.audit().record(AuditAction.CHANGE, KIND, id, Map.of("field", "void"));
        });
    }

    private RelationshipEntity current(EntityManager em, UUID id, long version) {
        desk.access().require(FamilyPermissions.WRITE);
        var entity = store.find(em, id).orElseThrow(() -> new NotFound(KIND, id));
        var stored = entity.asRecord();
        if (people.findOwn(List.of(stored.from(), stored.to())).size() < 2) {
            throw new NotFound(KIND, id);
        }
        if (stored.version() != version) {
            throw new StaleData(KIND, id);
        }
        return entity;
    }

    private void refuse(EntityManager em, NewRelationship relationship, RelationshipTerms terms) {
        RuleViolation.throwIfAny(new Span(terms.from(), terms.to()).refusals());
        var pair = List.of(relationship.from().value(), relationship.to().value());
        var known = store.among(em, pair).stream()
                .map(RelationshipEntity::asRecord)
                .filter(each -> each.terms().to() == null && each.type().equals(relationship.type()))
                .anyMatch(
                        each -> FamilyLists.isMutual(each.type()) || each.from().equals(relationship.from()));
        if (known && terms.to() == null) {
            throw new RuleViolation(Refusal.of(RefusalCode.E_DUP, "", "fam.refusal.related_already")
                    .at("type"));
        }
    }

    private Stamp stamp() {
        return Stamp.byHand(desk.access(), desk.time());
    }
}
