package org.hearth.family.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.scope.FamilyScope;
import org.hearth.family.search.SearchKeys;
import org.hearth.family.trail.Mistake;
import org.hearth.family.trail.Stamp;
import org.jspecify.annotations.Nullable;

/** What is known about one person beyond what files bring: details, and the names the person bore before. */
public final class PersonFacts {

    private static final String KIND = "fam.person";
    private static final String FORMER = "fam.former_name";

    private final Desk desk;
    private final PersonStore readable;
    private final PersonStore writable;

    public PersonFacts(Desk desk, FamilyScope scope) {
        this.desk = desk;
        readable = new PersonStore(scope.toRead());
        writable = new PersonStore(scope.toWrite());
    }

    /** All that the person's page shows of the person; the reading is audited. Throws {@link NotFound} out of scope. */
    public PersonRecord view(PersonId person) {
        desk.access().require(FamilyPermissions.READ_OWN);
        return desk.work().write(em -> {
            var entity = readable.get(em, person.value());
            desk.audit().record(AuditAction.VIEW, KIND, person.value());
            return new PersonRecord(
                    entity.asRecord(),
                    entity.details(),
                    readable.formerNames(em, person.value()).stream()
                            .map(FormerNameEntity::asRecord)
                            .toList());
        });
    }

    /**
     * Changes or corrects what is known about a person, in one go. External ids stay.
     *
     * @throws StaleData when somebody saved since {@code version} was read
     * @throws RuleViolation {@code E-RANGE} for a birth in the future, or a death there or before the birth
     */
    public void change(long version, NewPerson person, PersonDetails details) {
        desk.access().require(FamilyPermissions.WRITE);
        RuleViolation.throwIfAny(
                BirthRules.refusals(List.of(person), desk.time().today()));
        refuseImpossibleDeath(person.birthDate(), details.deceasedOn());
        desk.work().run(em -> {
            var entity = current(writable.get(em, person.id().value()), version);
            entity.change(person, stamp());
            entity.describe(details, stamp());
            SearchKeys.renewPeople(em, Set.of(person.id().value()));
            desk.audit().record(AuditAction.CHANGE, KIND, person.id().value());
        });
    }

    /** The details of a person in scope. Throws {@link NotFound} also when the person is out of scope. */
    public PersonDetails details(PersonId person) {
        desk.access().require(FamilyPermissions.READ_OWN);
        return desk.work().read(em -> readable.get(em, person.value()).details());
    }

    /** The details of those of {@code people} whom the caller may see, by id. */
    public Map<PersonId, PersonDetails> details(Collection<PersonId> people) {
        desk.access().require(FamilyPermissions.READ_OWN);
        return desk.work()
                .read(em -> readable
                        .find(em, people.stream().map(PersonId::value).toList())
                        .stream()
                        .collect(Collectors.toMap(each -> each.asRecord().id(), PersonEntity::details)));
    }

    /**
     * Changes the details.
     *
     * @param version of the {@link Person} that was read
     * @throws StaleData when somebody saved since
     * @throws RuleViolation {@code E-RANGE} for a death in the future or before the birth
     */
    public void describe(PersonId person, long version, PersonDetails details) {
        desk.access().require(FamilyPermissions.WRITE);
        desk.work().run(em -> {
            var entity = current(writable.get(em, person.value()), version);
            refuseImpossibleDeath(entity.asRecord().birthDate(), details.deceasedOn());
            entity.describe(details, stamp());
            desk.audit().record(AuditAction.CHANGE, KIND, person.value(), Map.of("field", "details"));
        });
    }

    /**
     * Gives a person a new name, after a marriage for instance, and keeps the old one. A name that was mistyped is
     * corrected by {@link People#change} instead, which keeps nothing.
     *
     * @param lastDay the last day of the old name; null when unknown
     * @throws StaleData when somebody saved since {@code version} was read
     */
    public void rename(PersonId person, long version, PersonName name, @Nullable LocalDate lastDay) {
        desk.access().require(FamilyPermissions.WRITE);
        desk.work().run(em -> {
            var entity = current(writable.get(em, person.value()), version);
            em.persist(new FormerNameEntity(person, entity.asRecord().name(), lastDay, stamp()));
            entity.rename(name, stamp());
            SearchKeys.renewPeople(em, Set.of(person.value()));
            desk.audit().record(AuditAction.CHANGE, KIND, person.value(), Map.of("field", "name"));
        });
    }

    /** Keeps a name that a person bore before, as old papers tell it. Throws {@link NotFound} when out of scope. */
    public UUID addFormerName(PersonId person, PersonName name, @Nullable LocalDate lastDay) {
        desk.access().require(FamilyPermissions.WRITE);
        return desk.work().write(em -> {
            writable.get(em, person.value());
            var former = new FormerNameEntity(person, name, lastDay, stamp());
            em.persist(former);
            SearchKeys.renewPeople(em, Set.of(person.value()));
            desk.audit().record(AuditAction.CREATE, FORMER, former.id());
            return former.id();
        });
    }

    /** The names a person bore before, the latest kept first. Throws {@link NotFound} when out of scope. */
    public List<FormerName> formerNames(PersonId person) {
        desk.access().require(FamilyPermissions.READ_OWN);
        return desk.work().read(em -> {
            readable.get(em, person.value());
            return readable.formerNames(em, person.value()).stream()
                    .map(FormerNameEntity::asRecord)
                    .toList();
        });
    }

    /**
     * Takes out a former name that was never right.
     *
     * @throws StaleData when somebody saved since {@code version} was read
     * @throws RuleViolation {@code E-REQ} without a reason, {@code E-RANGE} for one over 200 characters
     */
    public void takeOutFormerName(UUID former, long version, String reason) {
        desk.access().require(FamilyPermissions.WRITE);
        var mistake = new Mistake(reason);
        desk.work().run(em -> {
            var entity = writable.formerName(em, former);
            if (entity.version() != version) {
                throw new StaleData(FORMER, former);
            }
            entity.takeOut(stamp(), mistake.reason());
            SearchKeys.renewPeople(em, Set.of(entity.person()));
            desk.audit().record(AuditAction.CHANGE, FORMER, former, Map.of("field", "void"));
        });
    }

    private static PersonEntity current(PersonEntity entity, long version) {
        if (entity.version() != version) {
            throw new StaleData("person", entity.asRecord().id().value());
        }
        return entity;
    }

    private void refuseImpossibleDeath(@Nullable LocalDate born, @Nullable LocalDate died) {
        boolean beforeBirth = died != null && born != null && died.isBefore(born);
        boolean inFuture = died != null && died.isAfter(desk.time().today());
        if (beforeBirth || inFuture) {
            throw new RuleViolation(Refusal.of(RefusalCode.E_RANGE, "", "fam.refusal.death_date")
                    .at("deceased_on"));
        }
    }

    private Stamp stamp() {
        return Stamp.byHand(desk.access(), desk.time());
    }
}
