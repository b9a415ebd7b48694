package org.hearth.family.person;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.core.audit.Audit;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.security.Access;
import org.hearth.core.time.SiteTime;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.scope.FamilyScope;
import org.hearth.family.search.SearchKeys;
import org.hearth.family.trail.Stamp;

/** The people of the families in the caller's scope. */
public final class People {

    private static final String KIND = "fam.person";

    private final UnitOfWork work;
    private final Access access;
    private final Audit audit;
    private final SiteTime time;
    private final PersonStore listed;
    private final PersonStore readable;
    private final PersonStore writable;
    private final DuplicateStore duplicates;

    public People(Desk desk, FamilyScope scope) {
        work = desk.work();
        access = desk.access();
        audit = desk.audit();
        time = desk.time();
        listed = new PersonStore(scope.toList());
        readable = new PersonStore(scope.toRead());
        writable = new PersonStore(scope.toWrite());
        duplicates = new DuplicateStore(scope.toList());
    }

    /**
     * One person.
     *
     * @throws org.hearth.core.failure.NotFound also when the person belongs to no family in scope
     */
    public Person get(PersonId person) {
        access.require(FamilyPermissions.READ_OWN);
        return work.read(em -> readable.get(em, person.value()).asRecord());
    }

    /**
     * Refuses a person about whom the caller may write nothing.
     *
     * @throws org.hearth.core.failure.NotFound also when the person belongs to no family in scope, or only to one that was
     *     opened in an emergency
     */
    public void requireWritable(PersonId person) {
        access.require(FamilyPermissions.READ_OWN);
        work.read(em -> writable.get(em, person.value()).asRecord());
    }

    /** Those of {@code people} that the caller may see, by id: for the parts of a record. */
    public Map<PersonId, Person> find(Collection<PersonId> people) {
        access.require(FamilyPermissions.READ_OWN);
        return find(readable, people);
    }

    /**
     * As {@link #find}, without the people of families opened in an emergency: for lists, and for whatever writes about
     * these people or shares something of them.
     */
    public Map<PersonId, Person> findOwn(Collection<PersonId> people) {
        access.require(FamilyPermissions.READ_OWN);
        return find(writable, people);
    }

    private Map<PersonId, Person> find(PersonStore store, Collection<PersonId> people) {
        return work.read(em -> store.find(em, ids(people)).stream()
                .map(PersonEntity::asRecord)
                .collect(Collectors.toMap(Person::id, person -> person)));
    }

    /** The first {@code limit} people whose name, last name first, begins with {@code text}; all for an empty text. */
    public List<Person> named(String text, int limit) {
        access.require(FamilyPermissions.READ_OWN);
        return work.read(em -> listed.named(em, text, limit).stream()
                .map(PersonEntity::asRecord)
                .toList());
    }

    /**
     * Who may be the person that is typed: the same id in another system; or the same last name and birth date, and a
     * first name that differs in two letters at most or the same phone number. Somebody out of the caller's scope leaves
     * no trace, and neither does a number the caller may not see.
     */
    public List<PossibleDuplicate> possibleDuplicates(PersonDraft draft) {
        access.require(FamilyPermissions.READ_OWN);
        boolean sees = access.allows(FamilyPermissions.CONFIDENTIAL_ADDRESS);
        return work.read(em -> duplicates.find(em, draft, sees));
    }

    /**
     * Who stands for a person that was merged into another; empty for everybody else, and when the one who stands is out
     * of the caller's scope.
     */
    public Optional<PersonId> survivor(PersonId merged) {
        access.require(FamilyPermissions.READ_OWN);
        return work.read(em -> readable.survivor(em, merged.value()).map(PersonId::new));
    }

    /** How these people are reached today, the first choice first. Confidential values are hidden from most. */
    public List<ContactPoint> contactPoints(Collection<PersonId> people) {
        access.require(FamilyPermissions.READ_OWN);
        boolean sees = access.allows(FamilyPermissions.CONFIDENTIAL_ADDRESS);
        return work.read(em -> readable.contactPoints(em, ids(people), time.today()).stream()
                .map(contact -> contact.asRecord(sees))
                .toList());
    }

    /**
     * Adds one way to reach a person.
     *
     * @throws org.hearth.core.failure.NotFound for a person out of scope
     */
    public UUID addContactPoint(NewContactPoint contact) {
        access.require(FamilyPermissions.WRITE);
        return work.write(em -> {
            writable.get(em, contact.person().value());
            var entity = new ContactPointEntity(contact, Stamp.byHand(access, time));
            em.persist(entity);
            SearchKeys.renewPeople(em, Set.of(contact.person().value()));
            audit.record(
                    AuditAction.CREATE,
                    "fam.contact_point",
                    entity.asRecord(true).id());
            return entity.asRecord(true).id();
        });
    }

    /**
     * Changes what is known about a person; external ids stay.
     *
     * @throws StaleData when somebody saved since {@code version} was read
     * @throws RuleViolation {@code E-RANGE} for a birth date in the future
     */
    public void change(long version, NewPerson person) {
        access.require(FamilyPermissions.WRITE);
        RuleViolation.throwIfAny(BirthRules.refusals(List.of(person), time.today()));
        work.run(em -> {
            var entity = writable.get(em, person.id().value());
            if (entity.version() != version) {
                throw new StaleData("person", person.id().value());
            }
            entity.change(person, Stamp.byHand(access, time));
            SearchKeys.renewPeople(em, Set.of(person.id().value()));
            audit.record(AuditAction.CHANGE, KIND, person.id().value());
        });
    }

    /**
     * Stores people by hand or, with {@code imported}, from a file. They become visible with their family.
     *
     * @throws RuleViolation {@code E-DUP} when another person has an external id, {@code E-RANGE} for a birth date in
     *     the future
     */
    public void addAll(List<NewPerson> people, List<NewContactPoint> contacts, boolean imported) {
        access.require(imported ? FamilyPermissions.IMPORT : FamilyPermissions.WRITE);
        work.run(em -> {
            var refusals = new ArrayList<>(BirthRules.refusals(people, time.today()));
            var keys = new HashSet<ExternalId>();
            var doubled = people.stream()
                    .flatMap(person -> person.externalIds().stream())
                    .filter(key -> !keys.add(key))
                    .collect(Collectors.toSet());
            doubled.addAll(writable.taken(em, keys));
            doubled.forEach(key -> refusals.add(Refusal.of(RefusalCode.E_DUP, "", "fam.refusal.person_known")
                    .with("id", key.value())));
            RuleViolation.throwIfAny(refusals);

            if (!imported) {
                requireVisible(em, people, contacts);
            }
            var stamp = Stamp.of(imported, access, time);
            people.forEach(person -> em.persist(new PersonEntity(person, stamp)));
            // Rows refer to each other by id alone, so nothing but this tells which table comes first.
            em.flush();
            for (var person : people) {
                person.externalIds().forEach(key -> em.persist(new PersonKeyEntity(person.id(), key)));
            }
            contacts.forEach(contact -> em.persist(new ContactPointEntity(contact, stamp)));
            SearchKeys.renewPeople(em, everybody(people, contacts));
            if (!imported) {
                people.forEach(person ->
                        audit.record(AuditAction.CREATE, KIND, person.id().value()));
            }
        });
    }

    /** Whom the external ids of one system name; unknown ones are missing. Not narrowed to the caller's scope. */
    public Map<String, PersonId> byExternalId(String system, Collection<String> values) {
        access.require(FamilyPermissions.IMPORT);
        return work.read(em -> writable.byKey(em, system, values));
    }

    /** What is stored of these people, for files; those taken back are missing. Not narrowed to the caller's scope. */
    public Map<PersonId, Person> stored(Collection<PersonId> people) {
        access.require(FamilyPermissions.IMPORT);
        return work.read(em -> writable.findAnywhere(em, ids(people)).stream()
                .filter(entity -> !entity.isVoided())
                .map(PersonEntity::asRecord)
                .collect(Collectors.toMap(Person::id, person -> person)));
    }

    /** Brings stored people up to what a newer file says. People nobody knows are left out. */
    public void revise(List<NewPerson> people) {
        access.require(FamilyPermissions.IMPORT);
        RuleViolation.throwIfAny(BirthRules.refusals(people, time.today()));
        work.run(em -> {
            var news = new HashMap<UUID, NewPerson>();
            people.forEach(person -> news.put(person.id().value(), person));
            var stamp = Stamp.byImport(access, time);
            writable.findAnywhere(em, news.keySet()).forEach(entity -> {
                var id = entity.asRecord().id().value();
                entity.change(Objects.requireNonNull(news.get(id)), stamp);
            });
            SearchKeys.renewPeople(em, news.keySet());
        });
    }

    /**
     * Takes back a person that a file brought; true when it did. Whoever somebody has changed since, was merged with, or has
     * written something of weight about stays.
     */
    public boolean takeBack(PersonId person) {
        access.require(FamilyPermissions.IMPORT);
        return work.write(em -> {
            var stamp = Stamp.byImport(access, time);
            var taken = !writable.standsForOthers(em, person.value())
                    && !HandMade.names(em, person.value())
                    && writable.findAnywhere(em, Set.of(person.value())).stream()
                            .anyMatch(entity -> entity.takeBack(stamp, "import undone"));
            if (taken) {
                writable.keysOf(em, person.value()).forEach(PersonKeyEntity::retire);
                writable.allContactPoints(em, person.value()).forEach(each -> each.takeBack(stamp, "import undone"));
                SearchKeys.renewPeople(em, Set.of(person.value()));
                audit.record(AuditAction.CHANGE, KIND, person.value(), Map.of("void", "import undone"));
            }
            return taken;
        });
    }

    private void requireVisible(EntityManager em, List<NewPerson> people, List<NewContactPoint> contacts) {
        var fresh = people.stream().map(NewPerson::id).collect(Collectors.toSet());
        contacts.stream()
                .map(NewContactPoint::person)
                .filter(person -> !fresh.contains(person))
                .forEach(person -> writable.get(em, person.value()));
    }

    private static Set<UUID> everybody(List<NewPerson> people, List<NewContactPoint> contacts) {
        return Stream.concat(
                        people.stream().map(NewPerson::id), contacts.stream().map(NewContactPoint::person))
                .map(PersonId::value)
                .collect(Collectors.toSet());
    }

    private static List<UUID> ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }
}
