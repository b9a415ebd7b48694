package org.hearth.family;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.security.Caller;
import org.hearth.family.agency.Agency;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.assignment.AssignmentKind;
import org.hearth.family.assignment.NewAssignment;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.family.NewFamily;
import org.hearth.family.family.NewMember;
import org.hearth.family.intake.FamilyBatch;
import org.hearth.family.intake.FamilyIntake;
import org.hearth.family.internal.FamilyRecordModule;
import org.hearth.family.person.ExternalId;
import org.hearth.family.person.Languages;
import org.hearth.family.person.NewPerson;
import org.hearth.family.person.PersonId;
import org.hearth.family.person.PersonName;
import org.hearth.family.sample.FamilySamples;
import org.hearth.testkit.TestPlatform;

/** Prairie Family Services on a morning in September, with its staff and no family yet. */
final class Prairie implements AutoCloseable {

    static final LocalDate ENTRY = LocalDate.of(2026, 8, 17);
    static final Caller ADVOCATE = TestPlatform.staff("FA01", "family_advocate");
    static final Caller OTHER_ADVOCATE = TestPlatform.staff("FA02", "family_advocate");
    static final Caller MANAGER = TestPlatform.staff("FSM01", "family_services_manager");
    static final Caller TEACHER = TestPlatform.staff("TE01", "teacher");

    private final TestPlatform platform =
            TestPlatform.at(Instant.parse("2026-09-14T15:00:00Z"), FamilyRecordModule.class);

    Prairie() {
        as(Caller.SYSTEM, () -> {
            samples().demonstrate();
        });
    }

    FamilySamples samples() {
        return new FamilySamples(
                get(Agency.class),
                get(StaffDirectory.class),
                get(FamilyIntake.class),
                get(org.hearth.core.security.Agency.class));
    }

    TestPlatform platform() {
        return platform;
    }

    <T> T get(Class<T> service) {
        return platform.get(service);
    }

    <T> T as(Caller caller, Supplier<T> work) {
        return platform.access().as(caller, work);
    }

    void as(Caller caller, Runnable work) {
        platform.access().as(caller, work);
    }

    /** A family of one mother and one child, as a file would bring it. */
    FamilyId family(String number, String lastName, String advocate) {
        var family = FamilyId.next();
        var mother = person("A" + number, "Rosa", lastName);
        var batch = new FamilyBatch()
                .add(new NewFamily(family, number, "", mother.id(), null, "", Set.of(new ExternalId("files", number))))
                .add(mother)
                .add(new NewMember(family, mother.id(), FamilyRole.PARENT, ENTRY))
                .add(new NewAssignment(family, advocate, AssignmentKind.MAIN, ENTRY, ""));
        var child = person("C" + number, "Leo", lastName);
        batch.add(child).add(new NewMember(family, child.id(), FamilyRole.CHILD_ENROLLED, ENTRY));
        as(MANAGER, () -> get(FamilyIntake.class).load(batch));
        return family;
    }

    NewPerson person(String externalId, String first, String last) {
        return new NewPerson(
                PersonId.next(),
                PersonName.of(first, last),
                null,
                false,
                Languages.UNKNOWN,
                Set.of(new ExternalId("files", externalId)));
    }

    /** How many entries of an action the audit trail has about records of a kind. */
    long audited(AuditAction action, String kind) {
        Number count = get(UnitOfWork.class)
                .read(em ->
                        (Number) em.createNativeQuery("select count(*) from core_audit where action = ? and kind = ?")
                                .setParameter(1, action.name())
                                .setParameter(2, kind)
                                .getSingleResult());
        return count.longValue();
    }

    /** Lets a server's daily round happen. */
    void daily() {
        platform.platform().workDaily();
    }

    /** Lets the reminders of this minute go out. */
    void remind() {
        platform.platform().remind();
    }

    /** Lets some time pass. */
    void later(Duration time) {
        platform.clock().forward(time);
    }

    /** What time it is. */
    Instant now() {
        return platform.clock().instant();
    }

    /** Lets days pass. */
    void later(long days) {
        platform.clock().forward(Duration.ofDays(days));
    }

    @Override
    public void close() {
        platform.close();
    }
}
