package org.hearth.headstart.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.hearth.family.assignment.AssignmentKind;
import org.hearth.family.assignment.NewAssignment;
import org.hearth.family.family.Custody;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.family.NewFamily;
import org.hearth.family.family.NewMember;
import org.hearth.family.family.NewRelationship;
import org.hearth.family.household.Address;
import org.hearth.family.household.HouseholdId;
import org.hearth.family.household.NewHousehold;
import org.hearth.family.household.NewResident;
import org.hearth.family.intake.FamilyBatch;
import org.hearth.family.person.ContactKind;
import org.hearth.family.person.ExternalId;
import org.hearth.family.person.Languages;
import org.hearth.family.person.NewContactPoint;
import org.hearth.family.person.NewPerson;
import org.hearth.family.person.PersonId;
import org.hearth.family.person.PersonName;
import org.hearth.family.person.YesNoUnknown;

/** A family that does not exist, with its home and its advocate; the same one for the same number. */
record InventedHome(
        NewFamily family, NewHousehold home, List<NewPerson> people, List<NewContactPoint> phones, String advocate) {

    static final String SYSTEM = "measure";
    static final LocalDate ENTRY = LocalDate.of(2026, 8, 17);
    private static final int MOST_DAYS = 365;

    /** The family of this number; about three and a half people each. */
    static InventedHome of(int number, RandomGenerator random, String advocate) {
        var names = new InventedNames(random);
        var last = names.last();
        int adults = random.nextInt(100) < 55 ? 2 : 1;
        int children = 1 + random.nextInt(100) / 40;
        var people = new ArrayList<NewPerson>();
        var phones = new ArrayList<NewContactPoint>();
        for (int each = 0; each < adults + children; each++) {
            int age = each < adults ? random.nextInt(17, 50) : random.nextInt(1, 12);
            var person = new NewPerson(
                    PersonId.next(),
                    PersonName.of(names.given(), each == 1 && adults == 2 ? names.last() : last),
                    ENTRY.minusYears(age).minusDays(random.nextInt(MOST_DAYS)),
                    false,
                    Languages.UNKNOWN,
                    Set.of(new ExternalId(SYSTEM, "P%07d-%d".formatted(number, each))));
            people.add(person);
            if (each < adults) {
                var phone = "%03d-555-%04d".formatted(random.nextInt(201, 990), random.nextInt(10_000));
                phones.add(new NewContactPoint(
                        person.id(), ContactKind.MOBILE, phone, YesNoUnknown.YES, random.nextInt(20) == 0, 1, ENTRY));
            }
        }
        var id = "M%07d".formatted(number);
        var family = new NewFamily(
                FamilyId.next(), id, "", people.getFirst().id(), null, "", Set.of(new ExternalId(SYSTEM, id)));
        var address = new Address(random.nextInt(1, 999) + " Elm St", "Fairview", "KS", "66425", "Brown");
        return new InventedHome(
                family, new NewHousehold(HouseholdId.next(), last, address, false, ENTRY), people, phones, advocate);
    }

    List<NewMember> members() {
        return IntStream.range(0, people.size())
                .mapToObj(each -> new NewMember(
                        family.id(),
                        people.get(each).id(),
                        isAdult(each) ? FamilyRole.PARENT : FamilyRole.CHILD_ENROLLED,
                        ENTRY))
                .toList();
    }

    List<NewResident> residents() {
        return people.stream()
                .map(person -> new NewResident(home.id(), person.id(), ENTRY, 100, true))
                .toList();
    }

    List<NewRelationship> relationships() {
        var parent = people.getFirst().id();
        return IntStream.range(0, people.size())
                .filter(each -> !isAdult(each))
                .mapToObj(each -> new NewRelationship(parent, people.get(each).id(), "parent", Custody.JOINT, true))
                .toList();
    }

    NewAssignment assignment() {
        return new NewAssignment(family.id(), advocate, AssignmentKind.MAIN, ENTRY, "");
    }

    /** As a file brings it. */
    void addTo(FamilyBatch batch) {
        batch.add(family).add(home).add(assignment());
        people.forEach(batch::add);
        phones.forEach(batch::add);
        members().forEach(batch::add);
        residents().forEach(batch::add);
        relationships().forEach(batch::add);
    }

    private boolean isAdult(int index) {
        return index < phones.size();
    }
}
