package org.hearth.headstart.enrollment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearth.family.family.FamilyId;
import org.hearth.family.scope.FamilyScope;
import org.hearth.headstart.program.CoreServices;
import org.hearth.headstart.program.HeadStartPermissions;
import org.hearth.headstart.program.PlanYear;

/** When families and children entered the program. A family that the caller may not see is not found. */
public final class Enrollments {

    private final CoreServices core;
    private final FamilyScope scope;
    private final FirstDueDates dueDates;
    private final Registrar registrar;

    public Enrollments(CoreServices core, FamilyScope scope) {
        this.core = core;
        this.scope = scope;
        this.dueDates = new FirstDueDates(core);
        this.registrar = new Registrar(core, dueDates);
    }

    /**
     * Records a family's entry, or corrects it when the family is known in that program and year, and opens the tasks
     * that begin with it (HS-008, HS-013, DD-03).
     *
     * @param advocate the staff code of whoever owes these tasks, or an empty string
     * @throws org.hearth.core.failure.RuleViolation {@code E-RANGE ID-1} when the family would leave before it came
     */
    public FamilyEntryId enter(NewFamilyEntry entry, String advocate) {
        core.access().require(HeadStartPermissions.ENROLL);
        return core.work().write(em -> {
            scope.toWrite().requireFamily(em, entry.family().value());
            return registrar.enter(em, List.of(new Arrival(entry, advocate))).getFirst();
        });
    }

    /** Records a child's enrollment, or corrects it when the child is known in that program and year. */
    public EnrollmentId enroll(NewEnrollment enrollment) {
        core.access().require(HeadStartPermissions.ENROLL);
        return core.work().write(em -> {
            scope.toWrite().requireFamily(em, enrollment.family().value());
            return registrar.enroll(em, List.of(enrollment)).getFirst();
        });
    }

    /**
     * Lets tasks of a family's first days fall due anew, because the family takes up what it had declined.
     *
     * @param kinds of {@link org.hearth.headstart.program.HeadStartTasks}; what is done already is left out
     * @param from the day from which the days count
     */
    public void fallDueAgain(FamilyId family, PlanYear year, Set<String> kinds, LocalDate from, String advocate) {
        core.access().require(HeadStartPermissions.WRITE);
        core.work().run(em -> {
            scope.toWrite().requireFamily(em, family.value());
            dueDates.reopen(em, family, year, kinds, from, advocate);
        });
    }

    /** A family's entries, oldest first. */
    public List<FamilyEntry> entries(FamilyId family) {
        core.access().require(HeadStartPermissions.READ_ENROLLMENT);
        return core.work().read(em -> {
            scope.toRead().requireFamily(em, family.value());
            return EnrollmentStore.entries(em, Set.of(family)).stream()
                    .map(FamilyEntryEntity::toRecord)
                    .toList();
        });
    }

    /** The enrollments of a family's children, oldest first. */
    public List<Enrollment> children(FamilyId family) {
        core.access().require(HeadStartPermissions.READ_ENROLLMENT);
        return core.work().read(em -> {
            scope.toRead().requireFamily(em, family.value());
            return EnrollmentStore.enrollments(em, family.value()).stream()
                    .map(EnrollmentEntity::toRecord)
                    .toList();
        });
    }

    /** Day 0 of a family in a year: its earliest day of service (ID-1); empty when it has none. */
    public Optional<LocalDate> dayZero(FamilyId family, PlanYear year) {
        var entered = entries(family).stream()
                .map(FamilyEntry::entry)
                .filter(each -> each.year().equals(year))
                .map(NewFamilyEntry::entryOn);
        var enrolled = enrolled(family, year, each -> each.status() == EnrollmentStatus.ENROLLED)
                .map(NewEnrollment::since);
        return Stream.concat(entered, enrolled).min(LocalDate::compareTo);
    }

    /** The day on which the family is first known to have asked for a place; empty when nobody knows. */
    public Optional<LocalDate> appliedOn(FamilyId family, PlanYear year) {
        return enrolled(
                        family,
                        year,
                        each -> each.status() == EnrollmentStatus.WAITLISTED
                                || each.status() == EnrollmentStatus.ACCEPTED)
                .map(NewEnrollment::since)
                .min(LocalDate::compareTo);
    }

    /** True when a child of the family has a disability or is being evaluated (HS-043). */
    public boolean needsDisabilitySection(FamilyId family, PlanYear year) {
        return enrolled(family, year, each -> each.disability().needsSupportSection())
                .findAny()
                .isPresent();
    }

    private Stream<NewEnrollment> enrolled(FamilyId family, PlanYear year, Predicate<NewEnrollment> which) {
        return children(family).stream()
                .map(Enrollment::enrollment)
                .filter(each -> each.year().equals(year))
                .filter(which);
    }
}
