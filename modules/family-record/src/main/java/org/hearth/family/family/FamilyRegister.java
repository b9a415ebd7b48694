package org.hearth.family.family;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.family.person.ExternalId;
import org.hearth.family.person.People;
import org.hearth.family.person.PersonId;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.scope.FamilyScope;
import org.hearth.family.search.SearchKeys;
import org.hearth.family.trail.Stamp;

/** How families and their members get into the record, one or many at once, and how an import is taken back. */
public final class FamilyRegister {

    private static final String KIND = "family";
    private static final String UNDONE = "import undone";

    private final Desk desk;
    private final FamilyScope scope;
    private final FamilyStore store;
    private final MembersArrived arrived;
    private final RelationshipStore related = new RelationshipStore();

    public FamilyRegister(Desk desk, FamilyScope scope, People people) {
        this.desk = desk;
        this.scope = scope;
        store = new FamilyStore(scope.toWrite());
        arrived = new MembersArrived(store, people);
    }

    /**
     * Stores families by hand or, with {@code imported}, from a file.
     *
     * @throws RuleViolation {@code E-DUP} for each number or external id that another family has; {@code E-STATE C11} for
     *     each of a family whose record was removed
     */
    public void addAll(List<NewFamily> families, boolean imported) {
        desk.access().require(imported ? FamilyPermissions.IMPORT : FamilyPermissions.WRITE);
        desk.work().run(em -> {
            RuleViolation.throwIfAny(duplicates(em, families));
            RuleViolation.throwIfAny(removed(em, families));
            var stamp = Stamp.of(imported, desk.access(), desk.time());
            families.forEach(family -> em.persist(new FamilyEntity(family, stamp)));
            // Rows refer to each other by id alone, so nothing but this tells which table comes first.
            em.flush();
            for (var family : families) {
                family.externalIds().forEach(key -> em.persist(new FamilyKeyEntity(family.id(), key)));
                if (!imported) {
                    desk.audit().record(AuditAction.CREATE, KIND, family.id().value());
                }
            }
            SearchKeys.renewFamilies(
                    em, families.stream().map(family -> family.id().value()).toList());
        });
    }

    /**
     * Adds members and their relationships. An awaited primary adult is recognised; a family without a name gets one.
     *
     * @throws org.hearth.core.failure.NotFound by hand, for a family out of scope
     */
    public void addMembers(List<NewMember> members, List<NewRelationship> relationships, boolean imported) {
        desk.access().require(imported ? FamilyPermissions.IMPORT : FamilyPermissions.WRITE);
        desk.work().run(em -> {
            var families =
                    members.stream().map(member -> member.family().value()).collect(Collectors.toSet());
            if (!imported) {
                families.forEach(family -> scope.toWrite().requireFamily(em, family));
            }
            var stamp = Stamp.of(imported, desk.access(), desk.time());
            members.forEach(member -> em.persist(new MemberEntity(member, stamp)));
            relationships.forEach(relationship -> em.persist(new RelationshipEntity(relationship, stamp)));
            var entities = store.anywhere(em, families);
            entities.forEach(family -> family.membersChanged(stamp));
            arrived.settle(em, entities);
            SearchKeys.renewFamilies(em, families);
        });
    }

    /**
     * Adds one member by hand and notes it in the audit trail; as {@link #addMembers}.
     *
     * @throws NotFound for a family out of scope, and for somebody who belongs to such families only
     * @throws RuleViolation {@code E-DUP} for somebody who belongs to the family now
     */
    public void join(NewMember member, List<NewRelationship> relationships) {
        desk.access().require(FamilyPermissions.WRITE);
        desk.work().run(em -> {
            scope.toWrite().requireFamily(em, member.family().value());
            var person = member.person().value();
            if (!store.membershipsOf(em, person).isEmpty() && !scope.toWrite().admits(em, List.of(person))) {
                throw new NotFound("person", person);
            }
            var today = desk.time().today();
            boolean known = store.members(em, List.of(member.family().value())).stream()
                    .anyMatch(each -> each.person().equals(member.person().value()) && each.isOpenOn(today));
            if (known) {
                throw new RuleViolation(Refusal.of(RefusalCode.E_DUP, "", "fam.refusal.member_already")
                        .at("person"));
            }
            addMembers(List.of(member), relationships, false);
            desk.audit().record(AuditAction.CHANGE, KIND, member.family().value(), Map.of("field", "members"));
        });
    }

    /** Which families the external ids of one system name; unknown ones are missing. Not narrowed to the scope. */
    public Map<String, FamilyId> byExternalId(String system, Collection<String> values) {
        desk.access().require(FamilyPermissions.IMPORT);
        return desk.work().read(em -> store.byKey(em, system, values));
    }

    /**
     * Of which of these families, by one system's ids, which are mostly their numbers too, the record was removed, and on
     * which day; a file must not bring them back unseen.
     */
    public Map<String, LocalDate> removed(String system, Collection<String> values) {
        desk.access().require(FamilyPermissions.IMPORT);
        return desk.work().read(em -> {
            var removed = new HashMap<>(store.removedNumbers(em, values));
            removed.putAll(store.removedKeys(em, system, values));
            return Map.copyOf(removed);
        });
    }

    /** Those of {@code families} that have no primary adult. */
    public Set<FamilyId> withoutPrimaryAdult(Collection<FamilyId> families) {
        desk.access().require(FamilyPermissions.IMPORT);
        return desk.work()
                .read(em -> store
                        .anywhere(em, families.stream().map(FamilyId::value).toList())
                        .stream()
                        .filter(family -> family.primaryAdult() == null)
                        .map(family -> new FamilyId(family.id()))
                        .collect(Collectors.toSet()));
    }

    /** Takes back a family that a file brought, unless a person changed it since; true when it did. */
    public boolean takeBack(FamilyId family) {
        desk.access().require(FamilyPermissions.IMPORT);
        return desk.work().write(em -> {
            var stamp = Stamp.byImport(desk.access(), desk.time());
            var taken = !store.isWorkedWith(em, family.value())
                    && store.anywhere(em, Set.of(family.value())).stream()
                            .anyMatch(entity -> entity.takeBack(stamp, UNDONE));
            if (taken) {
                store.members(em, Set.of(family.value())).forEach(member -> member.takeBack(stamp, UNDONE));
                store.keysOf(em, family.value()).forEach(FamilyKeyEntity::retire);
                SearchKeys.renewFamilies(em, Set.of(family.value()));
                desk.audit().record(AuditAction.CHANGE, KIND, family.value(), Map.of("void", UNDONE));
            }
            return taken;
        });
    }

    /**
     * Takes back the memberships and relationships that a file brought for a person, when the person is taken back.
     * A family whose primary adult the person was awaits that adult again.
     */
    public void takeBackTies(PersonId person) {
        desk.access().require(FamilyPermissions.IMPORT);
        desk.work().run(em -> {
            var stamp = Stamp.byImport(desk.access(), desk.time());
            var memberships = store.membershipsOf(em, person.value());
            memberships.forEach(each -> each.takeBackUnchanged(stamp, UNDONE));
            related.around(em, Set.of(person.value())).forEach(each -> each.takeBack(stamp, UNDONE));
            var families = store.anywhere(
                    em, memberships.stream().map(MemberEntity::family).toList());
            families.stream()
                    .filter(family -> person.value().equals(family.primaryAdult()))
                    .forEach(family -> store.lastKeyOf(em, person.value()).ifPresent(family::awaits));
            em.flush();
            arrived.settle(em, families);
            SearchKeys.renewFamilies(em, families.stream().map(FamilyEntity::id).toList());
        });
    }

    private List<Refusal> duplicates(EntityManager em, List<NewFamily> families) {
        var numbers = families.stream().map(NewFamily::number).toList();
        var keys = families.stream()
                .flatMap(family -> family.externalIds().stream())
                .toList();
        var known = new HashSet<String>(repeated(numbers));
        known.addAll(store.takenNumbers(em, numbers));
        repeated(keys).forEach(key -> known.add(key.value()));
        keys.stream()
                .collect(Collectors.groupingBy(
                        ExternalId::system, Collectors.mapping(ExternalId::value, Collectors.toSet())))
                .forEach((system, values) ->
                        known.addAll(store.byKey(em, system, values).keySet()));
        return known.stream()
                .sorted()
                .map(id -> Refusal.of(RefusalCode.E_DUP, "", "fam.refusal.family_known")
                        .at("number")
                        .with("id", id))
                .toList();
    }

    private List<Refusal> removed(EntityManager em, List<NewFamily> families) {
        var removed = new TreeMap<>(store.removedNumbers(
                em, families.stream().map(NewFamily::number).toList()));
        families.stream()
                .flatMap(family -> family.externalIds().stream())
                .collect(Collectors.groupingBy(
                        ExternalId::system, Collectors.mapping(ExternalId::value, Collectors.toSet())))
                .forEach((system, values) -> removed.putAll(store.removedKeys(em, system, values)));
        return removed.entrySet().stream()
                .map(each -> Refusal.of(RefusalCode.E_STATE, "C11", "fam.refusal.family_removed")
                        .at("number")
                        .with("id", each.getKey())
                        .with("day", each.getValue()))
                .toList();
    }

    private static <T> Set<T> repeated(List<T> all) {
        var seen = new HashSet<T>();
        return all.stream().filter(each -> !seen.add(each)).collect(Collectors.toSet());
    }
}
