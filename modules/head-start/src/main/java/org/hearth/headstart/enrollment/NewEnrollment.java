package org.hearth.headstart.enrollment;

import java.time.LocalDate;
import java.util.Objects;
import org.hearth.family.agency.ProgramKind;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.PersonId;
import org.hearth.headstart.program.PlanYear;

/**
 * A child's enrollment.
 *
 * @param since the day from which the status holds; for an enrolled child the first day of service
 */
public record NewEnrollment(
        FamilyId family,
        PersonId child,
        ProgramKind program,
        PlanYear year,
        EnrollmentStatus status,
        LocalDate since,
        Disability disability) {

    public NewEnrollment {
        Objects.requireNonNull(family);
        Objects.requireNonNull(child);
        Objects.requireNonNull(program);
        Objects.requireNonNull(year);
        Objects.requireNonNull(status);
        Objects.requireNonNull(since);
        Objects.requireNonNull(disability);
    }
}
