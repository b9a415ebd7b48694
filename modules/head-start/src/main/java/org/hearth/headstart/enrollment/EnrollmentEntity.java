package org.hearth.headstart.enrollment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hearth.family.agency.ProgramKind;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.PersonId;
import org.hearth.headstart.program.PlanYear;

/** One row per child, program and program year. */
@Entity(name = "hs_Enrollment")
@Table(name = "hs_enrollment")
class EnrollmentEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "family_id")
    private UUID family;

    @Column(name = "child_id")
    private UUID child;

    @Column(name = "program")
    @Enumerated(EnumType.STRING)
    private ProgramKind program;

    @Column(name = "program_year")
    private int year;

    @Column(name = "status")
    @Enumerated(EnumType.STRING)
    private EnrollmentStatus status;

    @Column(name = "since_on")
    private LocalDate since;

    @Column(name = "disability")
    @Enumerated(EnumType.STRING)
    private Disability disability;

    protected EnrollmentEntity() {}

    EnrollmentEntity(EnrollmentId id, NewEnrollment enrollment) {
        this.id = id.value();
        this.family = enrollment.family().value();
        this.child = enrollment.child().value();
        this.program = enrollment.program();
        this.year = enrollment.year().start();
        restate(enrollment);
    }

    /** What a newer file, or a person, says of the same enrollment. */
    final void restate(NewEnrollment enrollment) {
        status = enrollment.status();
        since = enrollment.since();
        disability = enrollment.disability();
    }

    EnrollmentId id() {
        return new EnrollmentId(id);
    }

    int version() {
        return version;
    }

    Enrollment toRecord() {
        return new Enrollment(
                new EnrollmentId(id),
                version,
                new NewEnrollment(
                        new FamilyId(family),
                        new PersonId(child),
                        program,
                        new PlanYear(year),
                        status,
                        since,
                        disability));
    }
}
