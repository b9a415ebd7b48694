package org.hearth.family.household;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.hearth.family.trail.Stamp;

/** The households of the people in the caller's scope. */
public final class Households {

    private static final String KIND = "fam.household";
    private static final int WHOLE = 100;

    private final UnitOfWork work;
    private final Access access;
    private final Audit audit;
    private final SiteTime time;
    private final HouseholdStore store;

    public Households(Desk desk, FamilyScope scope) {
        work = desk.work();
        access = desk.access();
        audit = desk.audit();
        time = desk.time();
        store = new HouseholdStore(scope);
    }

    /** Where these people live today. Confidential addresses are hidden from most; so are residents out of scope. */
    public List<Household> of(Collection<PersonId> people) {
        access.require(FamilyPermissions.READ_OWN);
        boolean sees = access.allows(FamilyPermissions.CONFIDENTIAL_ADDRESS);
        return work.read(em -> {
            var ids = people.stream().map(PersonId::value).toList();
            var households = store.visibleResidents(em, ids, time.today()).stream()
                    .map(ResidentEntity::household)
                    .collect(Collectors.toSet());
            var residents = store.residentsOf(em, households, time.today()).stream()
                    .collect(Collectors.groupingBy(
                            ResidentEntity::household,
                            Collectors.mapping(ResidentEntity::asRecord, Collectors.toList())));
            return store.all(em, households).stream()
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
            store.get(em, resident.household().value());
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
        work.run(em -> {
            store.get(em, household.value());
            store.stays(em, List.of(person.value()), time.today()).stream()
                    .filter(stay -> stay.household().equals(household.value()))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("resident", person.value()))
                    .moveOut(lastDay, Stamp.byHand(access, time));
            audit.record(AuditAction.CHANGE, KIND, household.value(), Map.of("field", "residents"));
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
            var entity = store.get(em, household.id().value());
            if (entity.version() != version) {
                throw new StaleData("household", household.id().value());
            }
            if (entity.asRecord(false, List.of()).confidential()) {
                access.require(FamilyPermissions.CONFIDENTIAL_ADDRESS);
            }
            entity.change(household, Stamp.byHand(access, time));
            audit.record(AuditAction.CHANGE, KIND, household.id().value());
        });
    }

    private void requireVisible(EntityManager em, List<NewHousehold> households, List<NewResident> residents) {
        var fresh = households.stream().map(NewHousehold::id).collect(Collectors.toSet());
        residents.stream()
                .map(NewResident::household)
                .filter(household -> !fresh.contains(household))
                .forEach(household -> store.get(em, household.value()));
    }

    private void refuseMoreThanWhole(EntityManager em, List<NewResident> residents) {
        var shares = new HashMap<UUID, Integer>();
        residents.forEach(each ->
                shares.merge(each.person().value(), each.shareOfTime() == null ? 0 : each.shareOfTime(), Integer::sum));
        store.stays(em, shares.keySet(), time.today())
                .forEach(stay -> shares.merge(stay.person(), stay.share(), Integer::sum));
        RuleViolation.throwIfAny(shares.values().stream()
                .filter(sum -> sum > WHOLE)
                .map(sum -> Refusal.of(RefusalCode.E_RANGE, "", "fam.refusal.shares")
                        .at("share_of_time")
                        .with("sum", sum))
                .toList());
    }
}
