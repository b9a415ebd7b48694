package org.hearth.family.family;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.family.household.Households;
import org.hearth.family.person.People;
import org.hearth.family.person.PersonId;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.scope.FamilyScope;
import org.hearth.family.search.SearchKeys;
import org.hearth.family.trail.Stamp;

/** The families in the caller's scope. A family out of scope looks like one that does not exist. */
public final class Families {

    private static final String KIND = "family";

    private final Desk desk;
    private final People people;
    private final Households households;
    private final FamilyStore readable;
    private final FamilyStore writable;
    private final FamilyList list;
    private final RelationshipStore related = new RelationshipStore();

    public Families(Desk desk, FamilyScope scope, People people, Households households) {
        this.desk = desk;
        this.people = people;
        this.households = households;
        readable = new FamilyStore(scope.toRead());
        writable = new FamilyStore(scope.toWrite());
        list = new FamilyList(scope.toList());
    }

    /**
     * One page of the list. It can be ordered by {@code name}, {@code number} and {@code advocate}; by name when
     * nothing is asked.
     */
    public Page<FamilyRow> list(FamilyFilter filter, PageRequest page) {
        desk.access().require(FamilyPermissions.READ_OWN);
        var me = desk.access().caller().staffCode();
        return desk.work().read(em -> list.page(em, filter, me, desk.time().today(), page));
    }

    /** A family's name and number. Throws {@link NotFound} also when it is out of scope. */
    public Family get(FamilyId family) {
        return desk.work().read(em -> readable.get(em, family.value()).asRecord());
    }

    /**
     * Refuses a family about which the caller may write nothing.
     *
     * @throws NotFound also when it is out of scope, or was only opened in an emergency
     */
    public void requireWritable(FamilyId family) {
        desk.work().read(em -> writable.get(em, family.value()).asRecord());
    }

    /** True unless the caller reads the family only because of an emergency: for pages, which then offer no change. */
    public boolean isOwn(FamilyId family) {
        desk.access().require(FamilyPermissions.READ_OWN);
        return desk.work()
                .read(em -> !writable.visible(em, List.of(family.value())).isEmpty());
    }

    /** Those of {@code families} that stand in the caller's lists, by id; none that was opened in an emergency. */
    public Map<FamilyId, Family> find(Collection<FamilyId> families) {
        desk.access().require(FamilyPermissions.READ_OWN);
        return desk.work()
                .read(em -> writable.visible(em, ids(families)).stream()
                        .map(FamilyEntity::asRecord)
                        .collect(Collectors.toMap(Family::id, family -> family)));
    }

    /** All that the family page shows; the reading is audited. Throws {@link NotFound} also when out of scope. */
    public FamilyRecord view(FamilyId family) {
        return desk.work().write(em -> {
            var entity = readable.get(em, family.value());
            var members = membersOf(em, entity);
            var everybody = members.stream().map(member -> member.person().id()).toList();
            var relationships =
                    related
                            .among(
                                    em,
                                    everybody.stream().map(PersonId::value).toList(),
                                    desk.time().today())
                            .stream()
                            .map(RelationshipEntity::asRecord)
                            .toList();
            desk.audit().record(AuditAction.VIEW, KIND, family.value());
            return new FamilyRecord(
                    entity.asRecord(),
                    members,
                    relationships,
                    households.of(everybody),
                    people.contactPoints(everybody));
        });
    }

    /** Who belongs to a family today, the primary adult first, then the other adults, then the children. */
    public List<FamilyMember> members(FamilyId family) {
        return desk.work().read(em -> membersOf(em, readable.get(em, family.value())));
    }

    /** The families in scope to which a person belongs today. */
    public List<FamilyId> of(PersonId person) {
        desk.access().require(FamilyPermissions.READ_OWN);
        return desk.work()
                .read(em -> readable.familiesOf(em, person.value(), desk.time().today()).stream()
                        .map(FamilyId::new)
                        .toList());
    }

    /**
     * Changes a family's name, primary adult and note.
     *
     * @throws StaleData when somebody saved since {@code version} was read
     * @throws RuleViolation {@code E-RANGE} when the primary adult does not belong to the family
     */
    public void change(FamilyId family, long version, FamilyDraft draft) {
        desk.access().require(FamilyPermissions.WRITE);
        desk.work().run(em -> {
            var entity = writable.get(em, family.value());
            if (entity.version() != version) {
                throw new StaleData(KIND, family.value());
            }
            var adult = draft.primaryAdult();
            if (adult != null
                    && membersOf(em, entity).stream()
                            .noneMatch(member -> member.person().id().equals(adult))) {
                throw new RuleViolation(Refusal.of(RefusalCode.E_RANGE, "", "fam.refusal.not_a_member")
                        .at("primary_adult"));
            }
            entity.change(draft, Stamp.byHand(desk.access(), desk.time()));
            SearchKeys.renewFamilies(em, List.of(family.value()));
            desk.audit().record(AuditAction.CHANGE, KIND, family.value());
        });
    }

    /**
     * Notes the last day on which a person belongs to a family.
     *
     * @throws NotFound for somebody who does not belong to it now
     * @throws RuleViolation {@code E-RANGE} for a day before the first
     */
    public void leave(FamilyId family, PersonId person, LocalDate lastDay) {
        desk.access().require(FamilyPermissions.WRITE);
        desk.work().run(em -> {
            var entity = writable.get(em, family.value());
            writable.openMember(em, family.value(), person.value(), desk.time().today())
                    .leave(lastDay, Stamp.byHand(desk.access(), desk.time()));
            entity.membersChanged(Stamp.byHand(desk.access(), desk.time()));
            desk.audit().record(AuditAction.CHANGE, KIND, family.value(), Map.of("field", "members"));
        });
    }

    private List<FamilyMember> membersOf(EntityManager em, FamilyEntity family) {
        var today = desk.time().today();
        var entities = readable.members(em, List.of(family.id()));
        var known = people.find(
                entities.stream().map(member -> new PersonId(member.person())).toList());
        return entities.stream()
                .filter(member -> known.containsKey(new PersonId(member.person())))
                .map(member -> member.asRecord(Objects.requireNonNull(known.get(new PersonId(member.person())))))
                .filter(member -> member.to() == null || !member.to().isBefore(today))
                .sorted(order(family))
                .toList();
    }

    private static Comparator<FamilyMember> order(FamilyEntity family) {
        return Comparator.comparing(
                        (FamilyMember member) -> !member.person().id().value().equals(family.primaryAdult()))
                .thenComparing(member -> !member.role().isGrownUp())
                .thenComparing(FamilyMember::from)
                .thenComparing(FamilyMember::id);
    }

    private static List<UUID> ids(Collection<FamilyId> families) {
        return families.stream().map(FamilyId::value).toList();
    }
}
