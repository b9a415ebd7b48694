package org.hearth.headstart.enrollment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.core.audit.AuditAction;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.PersonId;
import org.hearth.headstart.program.CoreServices;
import org.hearth.headstart.program.HeadStartPermissions;

/** Entries and enrollments that files and sample data bring, whoever the families are assigned to; many at once. */
public final class ImportedEnrollments {

    private static final Map<String, String> UNDONE = Map.of("restored", "import undone");

    private final CoreServices core;
    private final FirstDueDates dueDates;
    private final Registrar registrar;

    public ImportedEnrollments(CoreServices core) {
        this.core = core;
        this.dueDates = new FirstDueDates(core);
        this.registrar = new Registrar(core, dueDates);
    }

    /**
     * As {@link Enrollments#enter} for each of {@code arrivals}.
     *
     * @throws org.hearth.core.failure.RuleViolation {@code E-RANGE ID-1} when a family would leave before it came
     */
    public void enter(List<Arrival> arrivals) {
        core.access().require(HeadStartPermissions.IMPORT);
        core.work().run(em -> registrar.enter(em, arrivals));
    }

    /** As {@link Enrollments#enroll} for each of {@code enrollments}. */
    public void enroll(List<NewEnrollment> enrollments) {
        core.access().require(HeadStartPermissions.IMPORT);
        core.work().run(em -> registrar.enroll(em, enrollments));
    }

    /** The entries of these families, each family's oldest first; families without one are missing. */
    public Map<FamilyId, List<NewFamilyEntry>> entries(Collection<FamilyId> families) {
        core.access().require(HeadStartPermissions.IMPORT);
        return core.work()
                .read(em -> EnrollmentStore.entries(em, families).stream()
                        .map(row -> row.toRecord().entry())
                        .collect(Collectors.groupingBy(NewFamilyEntry::family)));
    }

    /** The enrollments of these children; children without one are missing. */
    public Map<PersonId, List<NewEnrollment>> enrollments(Collection<PersonId> children) {
        core.access().require(HeadStartPermissions.IMPORT);
        return core.work()
                .read(em -> EnrollmentStore.ofChildren(em, children).stream()
                        .map(row -> row.toRecord().enrollment())
                        .collect(Collectors.groupingBy(NewEnrollment::child)));
    }

    /** True when nobody has changed a family's entries since a batch made them. */
    public boolean mayUndo(FamilyId family) {
        core.access().require(HeadStartPermissions.IMPORT);
        return core.work()
                .read(em -> EnrollmentStore.entries(em, Set.of(family)).stream()
                        .allMatch(each -> each.version() == EnrollmentStore.FIRST_VERSION));
    }

    /** True when nobody has changed a child's enrollments since a batch made them. */
    public boolean mayUndo(PersonId child) {
        core.access().require(HeadStartPermissions.IMPORT);
        return core.work()
                .read(em -> EnrollmentStore.ofChildren(em, Set.of(child)).stream()
                        .allMatch(each -> each.version() == EnrollmentStore.FIRST_VERSION));
    }

    /** Takes back the entries that a batch made for a family, unless one was changed since; true when it did. */
    public boolean undo(FamilyId family) {
        return core.work().write(em -> {
            if (!mayUndo(family)) {
                return false;
            }
            dueDates.settle(Set.of(family));
            EnrollmentStore.entries(em, Set.of(family)).forEach(em::remove);
            return true;
        });
    }

    /** Takes back the enrollments that a batch made for a child, unless one was changed since; true when it did. */
    public boolean undo(PersonId child) {
        return core.work().write(em -> {
            if (!mayUndo(child)) {
                return false;
            }
            EnrollmentStore.ofChildren(em, Set.of(child)).forEach(em::remove);
            return true;
        });
    }

    /** Gives a family the entries that it had before a batch; those that the batch made go. Opens and settles no task. */
    public void restore(FamilyId family, List<NewFamilyEntry> before) {
        core.access().require(HeadStartPermissions.IMPORT);
        core.work().run(em -> {
            var held = new HashMap<Registrar.Place, NewFamilyEntry>();
            before.forEach(each -> held.put(Registrar.Place.of(each), each));
            for (var row : EnrollmentStore.entries(em, Set.of(family))) {
                var former = held.get(Registrar.Place.of(row.toRecord().entry()));
                if (former == null) {
                    em.remove(row);
                } else {
                    row.restate(former);
                }
                core.audit()
                        .record(AuditAction.CHANGE, Registrar.ENTRY, row.id().value(), UNDONE);
            }
        });
    }

    /** Gives a child the enrollments that it had before a batch; those that the batch made go. */
    public void restore(PersonId child, List<NewEnrollment> before) {
        core.access().require(HeadStartPermissions.IMPORT);
        core.work().run(em -> {
            var held = new HashMap<Registrar.Place, NewEnrollment>();
            before.forEach(each -> held.put(Registrar.Place.of(each), each));
            for (var row : EnrollmentStore.ofChildren(em, Set.of(child))) {
                var former = held.get(Registrar.Place.of(row.toRecord().enrollment()));
                if (former == null) {
                    em.remove(row);
                } else {
                    row.restate(former);
                }
                core.audit()
                        .record(
                                AuditAction.CHANGE,
                                Registrar.ENROLLMENT,
                                row.id().value(),
                                UNDONE);
            }
        });
    }
}
