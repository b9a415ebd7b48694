package org.hearth.headstart.enrollment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.PersonId;
import org.hearth.family.scope.FamilyScope;
import org.hearth.headstart.program.CoreServices;
import org.hearth.headstart.program.HeadStartPermissions;
import org.hearth.headstart.program.PlanYear;
import org.hearth.headstart.program.Refusals;

/** When families and children entered the program. A family that the caller may not see is not found. */
public final class Enrollments {

    private static final String ENTRY = "hs.family_entry";
    private static final String ENROLLMENT = "hs.enrollment";

    private final CoreServices core;
    private final FamilyScope scope;
    private final FirstDueDates dueDates;

    public Enrollments(CoreServices core, FamilyScope scope) {
        this.core = core;
        this.scope = scope;
        this.dueDates = new FirstDueDates(core);
    }

    /**
     * Records a family's entry, or corrects it when the family is known in that program and year, and opens the tasks
     * that begin with it (HS-008, HS-013, DD-03).
     *
     * @param advocate the staff code of whoever owes these tasks, or an empty string
     * @throws RuleViolation {@code E-RANGE ID-1} when the family would leave before it came
     */
    public FamilyEntryId enter(NewFamilyEntry entry, String advocate) {
        core.access().require(HeadStartPermissions.ENROLL);
        return core.work().write(em -> {
            scope.requireFamily(em, entry.family().value());
            return store(entry, advocate);
        });
    }

    /** As {@link #enter}, for files and sample data: whoever the family is assigned to. */
    public FamilyEntryId load(NewFamilyEntry entry, String advocate) {
        core.access().require(HeadStartPermissions.IMPORT);
        return store(entry, advocate);
    }

    private FamilyEntryId store(NewFamilyEntry entry, String advocate) {
        if (entry.exitOn() != null && entry.exitOn().isBefore(entry.entryOn())) {
            throw new RuleViolation(Refusals.of(RefusalCode.E_RANGE, "ID-1", "exit_before_entry")
                    .at("exit_date")
                    .with("entry", entry.entryOn()));
        }
        return core.work().write(em -> {
            var known = EnrollmentStore.entry(em, entry);
            known.ifPresent(row -> row.restate(entry));
            var id = known.map(row -> row.toRecord().id()).orElseGet(() -> {
                var fresh = FamilyEntryId.next();
                em.persist(new FamilyEntryEntity(fresh, entry));
                return fresh;
            });
            core.audit().record(known.isPresent() ? AuditAction.CHANGE : AuditAction.CREATE, ENTRY, id.value());
            dueDates.open(em, entry, advocate);
            return id;
        });
    }

    /** Records a child's enrollment, or corrects it when the child is known in that program and year. */
    public EnrollmentId enroll(NewEnrollment enrollment) {
        core.access().require(HeadStartPermissions.ENROLL);
        return core.work().write(em -> {
            scope.requireFamily(em, enrollment.family().value());
            return store(enrollment);
        });
    }

    /** As {@link #enroll}, for files and sample data: whoever the family is assigned to. */
    public EnrollmentId load(NewEnrollment enrollment) {
        core.access().require(HeadStartPermissions.IMPORT);
        return store(enrollment);
    }

    private EnrollmentId store(NewEnrollment enrollment) {
        return core.work().write(em -> {
            var known = EnrollmentStore.enrollment(em, enrollment);
            known.ifPresent(row -> row.restate(enrollment));
            var id = known.map(row -> row.toRecord().id()).orElseGet(() -> {
                var fresh = EnrollmentId.next();
                em.persist(new EnrollmentEntity(fresh, enrollment));
                return fresh;
            });
            core.audit().record(known.isPresent() ? AuditAction.CHANGE : AuditAction.CREATE, ENROLLMENT, id.value());
            return id;
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
            scope.requireFamily(em, family.value());
            dueDates.reopen(em, family, year, kinds, from, advocate);
        });
    }

    /** True when nobody has changed a family's entries since a batch made them. */
    public boolean mayUndo(FamilyId family) {
        core.access().require(HeadStartPermissions.IMPORT);
        return core.work()
                .read(em -> EnrollmentStore.entries(em, family.value()).stream()
                        .allMatch(each -> each.toRecord().version() == EnrollmentStore.FIRST_VERSION));
    }

    /** True when nobody has changed a child's enrollments since a batch made them. */
    public boolean mayUndo(PersonId child) {
        core.access().require(HeadStartPermissions.IMPORT);
        return core.work()
                .read(em -> EnrollmentStore.ofChild(em, child.value()).stream()
                        .allMatch(each -> each.toRecord().version() == EnrollmentStore.FIRST_VERSION));
    }

    /** Takes back the entries that a batch made for a family, unless one was changed since; true when it did. */
    public boolean undo(FamilyId family) {
        core.access().require(HeadStartPermissions.IMPORT);
        return core.work().write(em -> {
            var rows = EnrollmentStore.entries(em, family.value());
            if (!mayUndo(family)) {
                return false;
            }
            dueDates.settle(family);
            rows.forEach(em::remove);
            return true;
        });
    }

    /** Takes back the enrollments that a batch made for a child, unless one was changed since; true when it did. */
    public boolean undo(PersonId child) {
        core.access().require(HeadStartPermissions.IMPORT);
        return core.work().write(em -> {
            var rows = EnrollmentStore.ofChild(em, child.value());
            if (!mayUndo(child)) {
                return false;
            }
            rows.forEach(em::remove);
            return true;
        });
    }

    /** A family's entries, oldest first, for files: whoever the family is assigned to. */
    public List<FamilyEntry> entriesForImport(FamilyId family) {
        core.access().require(HeadStartPermissions.IMPORT);
        return core.work()
                .read(em -> EnrollmentStore.entries(em, family.value()).stream()
                        .map(FamilyEntryEntity::toRecord)
                        .toList());
    }

    /** A family's entries, oldest first. */
    public List<FamilyEntry> entries(FamilyId family) {
        core.access().require(HeadStartPermissions.READ_ENROLLMENT);
        return core.work().read(em -> {
            scope.requireFamily(em, family.value());
            return EnrollmentStore.entries(em, family.value()).stream()
                    .map(FamilyEntryEntity::toRecord)
                    .toList();
        });
    }

    /** The enrollments of a family's children, oldest first. */
    public List<Enrollment> children(FamilyId family) {
        core.access().require(HeadStartPermissions.READ_ENROLLMENT);
        return core.work().read(em -> {
            scope.requireFamily(em, family.value());
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
