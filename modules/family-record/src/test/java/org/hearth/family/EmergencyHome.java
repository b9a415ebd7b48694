package org.hearth.family;

import java.time.LocalDate;
import java.util.Set;
import org.hearth.core.security.Caller;
import org.hearth.family.assignment.AssignmentKind;
import org.hearth.family.assignment.NewAssignment;
import org.hearth.family.emergency.EmergencyAccess;
import org.hearth.family.emergency.EmergencyAccess.Opened;
import org.hearth.family.emergency.EmergencyOpening;
import org.hearth.family.emergency.EmergencyRequest;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.family.NewFamily;
import org.hearth.family.family.NewMember;
import org.hearth.family.household.Address;
import org.hearth.family.household.HouseholdId;
import org.hearth.family.household.NewHousehold;
import org.hearth.family.household.NewResident;
import org.hearth.family.intake.FamilyBatch;
import org.hearth.family.intake.FamilyIntake;
import org.hearth.family.person.ExternalId;
import org.hearth.family.person.NewPerson;
import org.hearth.family.person.PersonName;
import org.hearth.testkit.TestPlatform;

/** Two families of Prairie: one that the advocate works with, and one that a colleague works with. */
final class EmergencyHome implements AutoCloseable {

    static final Caller PRIVACY = TestPlatform.staff("PO01", "privacy_officer");
    static final Caller DIRECTOR = TestPlatform.staff("DI01", "director");
    static final LocalDate BORN = LocalDate.of(2022, 3, 9);
    static final String REASON = "Child hurt on the playground, mother cannot be reached";

    final Prairie prairie = new Prairie();
    final FamilyId own = prairie.family("F1", "García", "FA01");
    final FamilyId others = FamilyId.next();
    final NewPerson mother = NewPerson.of(PersonName.of("Rosa", "Muster"), LocalDate.of(1986, 5, 1));
    final NewPerson child = NewPerson.of(PersonName.of("Léo", "Muster"), BORN);
    final HouseholdId home = HouseholdId.next();

    EmergencyHome() {
        load(family(others, "F2", mother, child)
                .add(new NewHousehold(home, "Home", Address.UNKNOWN, true, Prairie.ENTRY))
                .add(new NewResident(home, child.id(), Prairie.ENTRY, 100, true)));
    }

    /** A family of the colleague's. */
    FamilyBatch family(FamilyId id, String number, NewPerson parent, NewPerson kid) {
        return new FamilyBatch()
                .add(new NewFamily(id, number, "", parent.id(), null, "", Set.of(new ExternalId("files", number))))
                .add(parent)
                .add(kid)
                .add(new NewMember(id, parent.id(), FamilyRole.PARENT, Prairie.ENTRY))
                .add(new NewMember(id, kid.id(), FamilyRole.CHILD_ENROLLED, Prairie.ENTRY))
                .add(new NewAssignment(id, "FA02", AssignmentKind.MAIN, Prairie.ENTRY, ""));
    }

    void load(FamilyBatch batch) {
        prairie.as(Prairie.MANAGER, () -> prairie.get(FamilyIntake.class).load(batch));
    }

    EmergencyAccess emergencies() {
        return prairie.get(EmergencyAccess.class);
    }

    /** The advocate opens the colleague's family. */
    EmergencyOpening open() {
        return open(EmergencyRequest.byNumber("F2", REASON)).opening().orElseThrow();
    }

    Opened open(EmergencyRequest request) {
        return prairie.as(Prairie.ADVOCATE, () -> emergencies().open(request));
    }

    @Override
    public void close() {
        prairie.close();
    }
}
