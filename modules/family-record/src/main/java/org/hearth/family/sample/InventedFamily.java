package org.hearth.family.sample;

import java.time.LocalDate;
import java.util.Set;
import org.hearth.family.assignment.AssignmentKind;
import org.hearth.family.assignment.NewAssignment;
import org.hearth.family.family.Custody;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.family.NewFamily;
import org.hearth.family.family.NewMember;
import org.hearth.family.family.NewRelationship;
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

/** One plausible family that does not exist: with its people, its homes, and the advocate who works with it. */
final class InventedFamily {

    static final String SYSTEM = "sample";
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 8, 17);
    private static final int WHOLE = 100;

    private final FamilyBatch batch;
    private final Invention invention;
    private final String number;
    private final FamilyId family = FamilyId.next();
    private final HouseholdId home = HouseholdId.next();
    private final String surname;
    private final Languages languages;

    InventedFamily(FamilyBatch batch, Invention invention, String number) {
        this.batch = batch;
        this.invention = invention;
        this.number = number;
        var language = invention.language();
        surname = invention.surname(language.equals("es") && invention.chance(60));
        var interpreter = language.equals("en")
                ? YesNoUnknown.NO
                : invention.chance(70) ? YesNoUnknown.YES : YesNoUnknown.UNKNOWN;
        languages = new Languages(language, language, interpreter);
    }

    void add(String advocate) {
        batch.add(new NewHousehold(home, surname, invention.address(), invention.chance(5), FIRST_DAY));
        int kind = invention.between(1, WHOLE);
        PersonId adult;
        String note = "";
        if (kind <= 40) {
            adult = couple();
        } else if (kind <= 70) {
            adult = oneParent();
        } else if (kind <= 84) {
            adult = twoHomes();
            note = "The child lives in two homes.";
        } else if (kind <= 90) {
            adult = relative(FamilyRole.FOSTER_PARENT, "foster_parent");
            note = "Foster home.";
        } else if (kind <= 96) {
            adult = relative(FamilyRole.GRANDPARENT, "grandparent");
            note = "The grandmother cares for the child.";
        } else {
            adult = teenager();
            note = "Young parent; lives with the own mother.";
        }
        batch.add(new NewFamily(family, number, "", adult, null, note, Set.of(new ExternalId(SYSTEM, number))));
        batch.add(new NewAssignment(family, advocate, AssignmentKind.MAIN, FIRST_DAY, ""));
    }

    private PersonId couple() {
        var mother = adult(invention.woman(), surname, FamilyRole.PARENT, 22);
        var father = adult(invention.man(), surname, FamilyRole.PARENT, 22);
        live(father, WHOLE);
        var child = children(mother, "parent", Custody.JOINT, WHOLE);
        relate(father, child, "parent", Custody.JOINT);
        return mother;
    }

    private PersonId oneParent() {
        var parent = adult(invention.chance(85) ? invention.woman() : invention.man(), surname, FamilyRole.PARENT, 20);
        children(parent, "parent", Custody.SOLE, WHOLE);
        return parent;
    }

    private PersonId twoHomes() {
        var mother = adult(invention.woman(), surname, FamilyRole.PARENT, 22);
        var father = adult(invention.man(), invention.surname(false), FamilyRole.PARENT, 22);
        var second = HouseholdId.next();
        batch.add(new NewHousehold(second, "Second home", invention.address(), invention.chance(20), FIRST_DAY));
        batch.add(new NewResident(second, father, FIRST_DAY, WHOLE, true));
        var child = children(mother, "parent", Custody.JOINT, 60);
        batch.add(new NewResident(second, child, FIRST_DAY, 40, false));
        relate(father, child, "parent", Custody.JOINT);
        return mother;
    }

    private PersonId relative(FamilyRole role, String relation) {
        var caregiver = adult(invention.woman(), surname, role, role == FamilyRole.GRANDPARENT ? 45 : 30);
        children(caregiver, relation, Custody.UNKNOWN, WHOLE);
        return caregiver;
    }

    private PersonId teenager() {
        var mother = adult(invention.woman(), surname, FamilyRole.PARENT, 15, 17);
        var grandmother = adult(invention.woman(), surname, FamilyRole.GRANDPARENT, 38, 50);
        live(grandmother, WHOLE);
        relate(grandmother, mother, "parent", Custody.SOLE);
        children(mother, "parent", Custody.SOLE, WHOLE);
        return mother;
    }

    private PersonId adult(String first, String last, FamilyRole role, int leastAge) {
        return adult(first, last, role, leastAge, leastAge + 18);
    }

    private PersonId adult(String first, String last, FamilyRole role, int leastAge, int mostAge) {
        var id = person(first, last, born(leastAge, mostAge), languages);
        batch.add(new NewMember(family, id, role, FIRST_DAY));
        var safe = invention.chance(80) ? YesNoUnknown.YES : YesNoUnknown.UNKNOWN;
        batch.add(new NewContactPoint(id, ContactKind.MOBILE, invention.phone(), safe, false, 1, FIRST_DAY));
        return id;
    }

    /** One to three children; gives the one who is enrolled. The caregiver moves in with them. */
    private PersonId children(PersonId caregiver, String relation, Custody custody, int share) {
        live(caregiver, WHOLE);
        var enrolled = child(FamilyRole.CHILD_ENROLLED, 0, 4, share);
        relate(caregiver, enrolled, relation, custody);
        for (int more = invention.between(0, 2); more > 0; more--) {
            relate(caregiver, child(FamilyRole.SIBLING, 5, 12, WHOLE), relation, custody);
        }
        return enrolled;
    }

    private PersonId child(FamilyRole role, int leastAge, int mostAge, int share) {
        var id = person(invention.child(), surname, born(leastAge, mostAge), Languages.of(languages.spoken()));
        batch.add(new NewMember(family, id, role, FIRST_DAY));
        live(id, share);
        return id;
    }

    private PersonId person(String first, String last, LocalDate birth, Languages spoken) {
        var id = PersonId.next();
        batch.add(new NewPerson(id, PersonName.of(first, last), birth, false, spoken, Set.of()));
        return id;
    }

    private void live(PersonId person, int share) {
        batch.add(new NewResident(home, person, FIRST_DAY, share, true));
    }

    private void relate(PersonId from, PersonId to, String type, Custody custody) {
        batch.add(new NewRelationship(from, to, type, custody, custody != Custody.UNKNOWN));
    }

    private LocalDate born(int leastAge, int mostAge) {
        return FIRST_DAY.minusYears(invention.between(leastAge, mostAge)).minusDays(invention.between(1, 364));
    }
}
