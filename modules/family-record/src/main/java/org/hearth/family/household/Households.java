package org.hearth.family.household;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hearth.core.audit.Audit;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.security.Access;
import org.hearth.core.time.SiteTime;
import org.hearth.family.person.PersonId;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.scope.FamilyScope;
import org.hearth.family.trail.Mistake;
import org.hearth.family.trail.Stamp;

/** The households of the people in the caller's scope. */
public final class Households {

    private static final String KIND = "fam.household";
    private static final String UNDONE = "import undone";
    private static final int WHOLE = 100;

    private final UnitOfWork work;
    private final Access access;
    private final Audit audit;
    private final SiteTime time;
    private final HouseholdStore readable;
    private final HouseholdStore writable;

    public Households(Desk desk, FamilyScope scope) {
        work = desk.work();
        access = desk.access();
        audit = desk.audit();
        time = desk.time();
        readable = new HouseholdStore(scope.toRead());
        writable = new HouseholdStore(scope.toWrite());
    }

    /** Where these people live today. Confidential addresses are hidden from most; so are residents out of scope. */
    public List<Household> of(Collection<PersonId> people) {
        access.require(FamilyPermissions.READ_OWN);
        boolean sees = access.allows(FamilyPermissions.CONFIDENTIAL_ADDRESS);
        return work.read(em -> {
            var ids = people.stream().map(PersonId::value).toList();
            var households = readable.visibleResidents(em, ids, time.today()).stream()
                    .map(ResidentEntity::household)
                    .collect(Collectors.toSet());
            var residents = readable.residentsOf(em, households, time.today()).stream()
                    .collect(Collectors.groupingBy(
                            ResidentEntity::household,
                            Collectors.mapping(ResidentEntity::asRecord, Collectors.toList())));
            return readable.all(em, households).stream()
                    .map(each -> each.asRecord(sees, residents.getOrDefault(each.id(), List.of())))
                    .toList();
        });
    }

    /**
     * Stores households with their residents, by hand or, with {@code imported}, from a file.
     *
     * @throws RuleViolation {@code E-RANGE} when somebody's shares of time would exceed 100 percent
     */
    public void addAll(List<NewHousehold> households, List<NewResident> residents, boolean imported) {
        access.require(imported ? FamilyPermissions.IMPORT : FamilyPermissions.WRITE);
        work.run(em -> {
            if (!imported) {
                requireVisible(em, households, residents);
            }
            refuseMoreThanWhole(em, residents);
            var stamp = Stamp.of(imported, access, time);
            households.forEach(household -> em.persist(new HouseholdEntity(household, stamp)));
            // Rows refer to each other by id alone, so nothing but this tells which table comes first.
            em.flush();
            residents.forEach(resident -> em.persist(new ResidentEntity(resident, stamp)));
            if (!imported) {
                households.forEach(household ->
                        audit.record(AuditAction.CREATE, KIND, household.id().value()));
            }
        });
    }

    /**
     * Lets somebody move into a household that the caller sees.
     *
     * @throws RuleViolation {@code E-RANGE} when the person's shares of time would exceed 100 percent
     */
    public void moveIn(NewResident resident) {
        access.require(FamilyPermissions.WRITE);
        work.run(em -> {
            writable.get(em, resident.household().value());
            refuseMoreThanWhole(em, List.of(resident));
            em.persist(new ResidentEntity(resident, Stamp.byHand(access, time)));
            audit.record(AuditAction.CHANGE, KIND, resident.household().value(), Map.of("field", "residents"));
        });
    }

    /**
     * Notes somebody's last day in a household.
     *
     * @throws NotFound when the person does not live there now
     * @throws RuleViolation {@code E-RANGE} for a day before the first
     */
    public void moveOut(HouseholdId household, PersonId person, LocalDate lastDay) {
        access.require(FamilyPermissions.WRITE);
        alterStay(household, person, stay -> stay.moveOut(lastDay, Stamp.byHand(access, time)));
    }

    /**
     * Corrects since when somebody lives in a household, how much of the time, and whether it counts as the home.
     *
     * @param version of the {@link Household.Resident} that was read
     * @throws NotFound when the person does not live there now
     * @throws StaleData when somebody saved since
     * @throws RuleViolation {@code E-RANGE} when the person's shares of time would exceed 100 percent
     */
    public void correctStay(NewResident resident, long version) {
        access.require(FamilyPermissions.WRITE);
        alterStay(resident.household(), resident.person(), stay -> {
            requireVersion(stay, version);
            stay.correct(resident, Stamp.byHand(access, time));
        });
    }

    /**
     * Takes out a resident who never lived there. The row stays readable to auditors.
     *
     * @throws StaleData when somebody saved since {@code version} was read
     * @throws RuleViolation {@code E-REQ} without a reason, {@code E-RANGE} for one over 200 characters
     */
    public void takeOutStay(HouseholdId household, PersonId person, long version, String reason) {
        access.require(FamilyPermissions.WRITE);
        var mistake = new Mistake(reason);
        alterStay(household, person, stay -> {
            requireVersion(stay, version);
            stay.takeOut(Stamp.byHand(access, time), mistake.reason());
        });
    }

    /**
     * Notes the last day of a household: whoever the caller sees there moves out.
     *
     * @throws StaleData when somebody saved since {@code version} was read
     * @throws RuleViolation {@code E-RANGE} for a day before somebody's first
     */
    public void end(HouseholdId household, long version, LocalDate lastDay) {
        access.require(FamilyPermissions.WRITE);
        work.run(em -> {
            current(em, household, version);
            var stamp = Stamp.byHand(access, time);
            writable.residentsOf(em, List.of(household.value()), time.today())
                    .forEach(stay -> stay.moveOut(lastDay, stamp));
            audit.record(AuditAction.CHANGE, KIND, household.value(), Map.of("field", "end"));
        });
    }

    /**
     * Takes out a household where nobody the caller sees ever lived. It stays readable to auditors, and to whoever works
     * with others who do live there.
     *
     * @throws StaleData when somebody saved since {@code version} was read
     * @throws RuleViolation {@code E-REQ} without a reason, {@code E-RANGE} for one over 200 characters
     */
    public void takeOut(HouseholdId household, long version, String reason) {
        access.require(FamilyPermissions.WRITE);
        var mistake = new Mistake(reason);
        work.run(em -> {
            var stamp = Stamp.byHand(access, time);
            var entity = current(em, household, version);
            writable.residentsOf(em, List.of(household.value()), time.today())
                    .forEach(stay -> stay.takeOut(stamp, mistake.reason()));
            if (!writable.isLivedIn(em, household.value(), time.today())) {
                entity.takeOut(stamp, mistake.reason());
            }
            audit.record(AuditAction.CHANGE, KIND, household.value(), Map.of("field", "void"));
        });
    }

    /** Takes back the stays that a file brought for a person, when the person is taken back. */
    public void takeBackStays(PersonId person) {
        access.require(FamilyPermissions.IMPORT);
        work.run(em -> {
            var stamp = Stamp.byImport(access, time);
            writable.allStays(em, person.value()).forEach(stay -> stay.takeBack(stamp, UNDONE));
        });
    }

    /** Takes back households that a file brought, where nobody is left. */
    public void takeBack(Collection<HouseholdId> households) {
        access.require(FamilyPermissions.IMPORT);
        work.run(em -> {
            var stamp = Stamp.byImport(access, time);
            writable.all(em, households.stream().map(HouseholdId::value).toList()).stream()
                    .filter(home -> !writable.wasLivedIn(em, home.id()))
                    .forEach(home -> home.takeBack(stamp, UNDONE));
        });
    }

    /**
     * Changes label, address and confidentiality. Whoever does not see a hidden address cannot change it.
     *
     * @throws StaleData when somebody saved since {@code version} was read
     */
    public void change(long version, NewHousehold household) {
        access.require(FamilyPermissions.WRITE);
        work.run(em -> {
            var entity = current(em, household.id(), version);
            if (entity.asRecord(false, List.of()).confidential()) {
                access.require(FamilyPermissions.CONFIDENTIAL_ADDRESS);
            }
            entity.change(household, Stamp.byHand(access, time));
            audit.record(AuditAction.CHANGE, KIND, household.id().value());
        });
    }

    private HouseholdEntity current(EntityManager em, HouseholdId household, long version) {
        var entity = writable.get(em, household.value());
        if (entity.version() != version) {
            throw new StaleData("household", household.value());
        }
        return entity;
    }

    private void alterStay(HouseholdId household, PersonId person, Consumer<ResidentEntity> change) {
        work.run(em -> {
            writable.get(em, household.value());
            var stays = writable.stays(em, List.of(person.value()), time.today());
            var stay = stays.stream()
                    .filter(each -> each.household().equals(household.value()))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("resident", person.value()));
            change.accept(stay);
            refuseMoreThanWhole(em, person);
            audit.record(AuditAction.CHANGE, KIND, household.value(), Map.of("field", "residents"));
        });
    }

    private static void requireVersion(ResidentEntity stay, long version) {
        if (stay.asRecord().version() != version) {
            throw new StaleData("resident", stay.id());
        }
    }

    private void requireVisible(EntityManager em, List<NewHousehold> households, List<NewResident> residents) {
        var fresh = households.stream().map(NewHousehold::id).collect(Collectors.toSet());
        residents.stream()
                .map(NewResident::household)
                .filter(household -> !fresh.contains(household))
                .forEach(household -> writable.get(em, household.value()));
    }

    private void refuseMoreThanWhole(EntityManager em, List<NewResident> residents) {
        var shares = new HashMap<UUID, Integer>();
        residents.forEach(each ->
                shares.merge(each.person().value(), each.shareOfTime() == null ? 0 : each.shareOfTime(), Integer::sum));
        writable.stays(em, shares.keySet(), time.today())
                .forEach(stay -> shares.merge(stay.person(), stay.share(), Integer::sum));
        refuseMoreThanWhole(shares.values());
    }

    /** As the other, for somebody whose stays have been altered in this transaction. */
    private void refuseMoreThanWhole(EntityManager em, PersonId person) {
        refuseMoreThanWhole(List.of(writable.stays(em, List.of(person.value()), time.today()).stream()
                .mapToInt(ResidentEntity::share)
                .sum()));
    }

    private static void refuseMoreThanWhole(Collection<Integer> sums) {
        RuleViolation.throwIfAny(sums.stream()
                .filter(sum -> sum > WHOLE)
                .map(sum -> Refusal.of(RefusalCode.E_RANGE, "", "fam.refusal.shares")
                        .at("share_of_time")
                        .with("sum", sum))
                .toList());
    }
}
