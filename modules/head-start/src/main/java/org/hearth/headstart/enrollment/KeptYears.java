package org.hearth.headstart.enrollment;

import static java.util.Map.entry;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.hearth.core.data.Slices;
import org.hearth.family.family.FamilyId;
import org.hearth.family.retention.Keeping;
import org.hearth.family.retention.RetentionSource;
import org.hearth.headstart.program.CoreServices;
import org.hearth.headstart.program.HeadStartPolicy;
import org.hearth.headstart.program.PlanYear;

/**
 * How long the program's records of a family are kept: some years after the end of its last program year (C11), and after
 * whatever was still done then. An open plan keeps them.
 */
public final class KeptYears implements RetentionSource {

    private static final String OPEN =
            "select distinct p.family from hs_Plan p where p.family in :families and p.closedOn is null";

    // The deeds belong to packages above this one; JPQL names the entities.
    private static final List<Map.Entry<String, String>> YEARS = List.of(
            entry("hs_FamilyEntry", "year"),
            entry("hs_Enrollment", "year"),
            entry("hs_Plan", "year"),
            entry("hs_Agreement", "year"));
    private static final List<Map.Entry<String, String>> DAYS = List.of(
            entry("hs_FamilyEntry", "exitOn"),
            entry("hs_Plan", "closedOn"),
            entry("hs_Agreement", "signedOn"),
            entry("hs_OptOut", "optedOutOn"));

    private final CoreServices core;

    public KeptYears(CoreServices core) {
        this.core = core;
    }

    @Override
    public Map<FamilyId, Keeping> keeping(Collection<FamilyId> families) {
        var ids = families.stream().map(FamilyId::value).toList();
        var kept = new HashMap<FamilyId, Keeping>();
        core.work().<Boolean>read(em -> {
            for (var slice : Slices.of(ids)) {
                ends(em, slice).forEach((family, end) -> kept.put(new FamilyId(family), until(end)));
                open(em, slice).forEach(family -> kept.put(new FamilyId(family), Keeping.running("hs.retention.open")));
            }
            return true;
        });
        return kept;
    }

    private Keeping until(LocalDate end) {
        return Keeping.until(
                "hs.retention.ended", end, end.plusYears(core.policy().value(HeadStartPolicy.RETENTION_YEARS)));
    }

    private static Set<UUID> open(EntityManager em, List<UUID> families) {
        return new HashSet<>(em.createQuery(OPEN, UUID.class)
                .setParameter("families", families)
                .getResultList());
    }

    private static Map<UUID, LocalDate> ends(EntityManager em, List<UUID> families) {
        var ends = new HashMap<UUID, LocalDate>();
        BiConsumer<UUID, LocalDate> note =
                (family, day) -> ends.merge(family, day, (one, other) -> one.isAfter(other) ? one : other);
        for (var each : YEARS) {
            latest(em, each, families)
                    .forEach((family, year) -> note.accept(family, new PlanYear((int) year).lastDay()));
        }
        for (var each : DAYS) {
            latest(em, each, families).forEach((family, day) -> note.accept(family, (LocalDate) day));
        }
        return ends;
    }

    private static Map<UUID, Object> latest(EntityManager em, Map.Entry<String, String> column, List<UUID> families) {
        var latest = new HashMap<UUID, Object>();
        em.createQuery(
                        "select o.family, max(o." + column.getValue() + ") from " + column.getKey()
                                + " o where o.family in :families group by o.family",
                        Object[].class)
                .setParameter("families", families)
                .getResultStream()
                .filter(row -> row[1] != null)
                .forEach(row -> latest.put((UUID) row[0], row[1]));
        return latest;
    }
}
