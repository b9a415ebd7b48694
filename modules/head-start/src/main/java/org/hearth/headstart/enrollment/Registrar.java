package org.hearth.headstart.enrollment;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.family.agency.ProgramKind;
import org.hearth.headstart.program.CoreServices;
import org.hearth.headstart.program.PlanYear;
import org.hearth.headstart.program.Refusals;

/** Writes entries and enrollments, new ones and corrections, one or many at once. */
final class Registrar {

    static final String ENTRY = "hs.family_entry";
    static final String ENROLLMENT = "hs.enrollment";

    private final CoreServices core;
    private final FirstDueDates dueDates;

    /** There is one entry of a family, and one enrollment of a child, for each of these. */
    record Place(UUID whose, ProgramKind program, PlanYear year) {

        static Place of(NewFamilyEntry entry) {
            return new Place(entry.family().value(), entry.program(), entry.year());
        }

        static Place of(NewEnrollment enrollment) {
            return new Place(enrollment.child().value(), enrollment.program(), enrollment.year());
        }
    }

    Registrar(CoreServices core, FirstDueDates dueDates) {
        this.core = core;
        this.dueDates = dueDates;
    }

    /** The ids of the entries, in the order of {@code arrivals}; the tasks that begin with them are opened. */
    List<FamilyEntryId> enter(EntityManager em, List<Arrival> arrivals) {
        arrivals.forEach(each -> requireOrder(each.entry()));
        var rows = new HashMap<Place, FamilyEntryEntity>();
        EnrollmentStore.entries(
                        em, arrivals.stream().map(each -> each.entry().family()).toList())
                .forEach(row -> rows.put(Place.of(row.toRecord().entry()), row));
        var ids = new ArrayList<FamilyEntryId>();
        for (var each : arrivals) {
            var entry = each.entry();
            boolean known = rows.containsKey(Place.of(entry));
            var row = rows.computeIfAbsent(Place.of(entry), any -> {
                var fresh = new FamilyEntryEntity(FamilyEntryId.next(), entry);
                em.persist(fresh);
                return fresh;
            });
            row.restate(entry);
            record(known, ENTRY, row.id().value());
            ids.add(row.id());
        }
        dueDates.open(em, arrivals);
        return ids;
    }

    /** The ids of the enrollments, in their order. */
    List<EnrollmentId> enroll(EntityManager em, List<NewEnrollment> enrollments) {
        var rows = new HashMap<Place, EnrollmentEntity>();
        EnrollmentStore.ofChildren(
                        em, enrollments.stream().map(NewEnrollment::child).toList())
                .forEach(row -> rows.put(Place.of(row.toRecord().enrollment()), row));
        var ids = new ArrayList<EnrollmentId>();
        for (var each : enrollments) {
            boolean known = rows.containsKey(Place.of(each));
            var row = rows.computeIfAbsent(Place.of(each), any -> {
                var fresh = new EnrollmentEntity(EnrollmentId.next(), each);
                em.persist(fresh);
                return fresh;
            });
            row.restate(each);
            record(known, ENROLLMENT, row.id().value());
            ids.add(row.id());
        }
        return ids;
    }

    private void record(boolean known, String kind, UUID row) {
        core.audit().record(known ? AuditAction.CHANGE : AuditAction.CREATE, kind, row);
    }

    private static void requireOrder(NewFamilyEntry entry) {
        if (entry.exitOn() != null && entry.exitOn().isBefore(entry.entryOn())) {
            throw new RuleViolation(Refusals.of(RefusalCode.E_RANGE, "ID-1", "exit_before_entry")
                    .at("exit_date")
                    .with("entry", entry.entryOn()));
        }
    }
}
