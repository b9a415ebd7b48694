package org.hearth.headstart.enrollment;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.Slices;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.PersonId;
import org.hearth.family.scope.FamilyScope;
import org.hearth.headstart.program.CoreServices;
import org.hearth.headstart.program.HeadStartPermissions;

/** Education and employment of the grown-ups, for the yearly program report. */
public final class AdultBackgrounds {

    private static final String KIND = "hs.adult_background";

    private final CoreServices core;
    private final FamilyScope scope;

    public AdultBackgrounds(CoreServices core, FamilyScope scope) {
        this.core = core;
        this.scope = scope;
    }

    /** Keeps what a file tells of grown-ups, each of them once; what the file leaves open stays as it was. */
    public void load(List<AdultBackground> told) {
        core.access().require(HeadStartPermissions.IMPORT);
        core.work().run(em -> {
            var rows = rows(em, told.stream().map(AdultBackground::person).toList());
            for (var each : told) {
                var row = Optional.ofNullable(rows.get(each.person()));
                row.ifPresent(known -> known.restate(merged(known.toRecord(), each)));
                if (row.isEmpty() && !each.isUnknown()) {
                    em.persist(new AdultBackgroundEntity(each));
                }
                core.audit().record(AuditAction.IMPORT, KIND, each.person().value());
            }
        });
    }

    /** What is known of these people, for files: whoever their families are assigned to; the others are missing. */
    public Map<PersonId, AdultBackground> known(Collection<PersonId> people) {
        core.access().require(HeadStartPermissions.IMPORT);
        return core.work()
                .read(em -> rows(em, people).values().stream()
                        .map(AdultBackgroundEntity::toRecord)
                        .collect(Collectors.toMap(AdultBackground::person, each -> each)));
    }

    /** Gives a person back what was known before a batch told more; for an unknown one nothing is kept. */
    public void restore(AdultBackground before) {
        core.access().require(HeadStartPermissions.IMPORT);
        core.work()
                .run(em -> rows(em, List.of(before.person())).values().forEach(row -> {
                    if (before.isUnknown()) {
                        em.remove(row);
                    } else {
                        row.restate(before);
                    }
                    core.audit()
                            .record(
                                    AuditAction.CHANGE,
                                    KIND,
                                    before.person().value(),
                                    Map.of("restored", "import undone"));
                }));
    }

    private static Map<PersonId, AdultBackgroundEntity> rows(EntityManager em, Collection<PersonId> people) {
        return Slices.of(people.stream().map(PersonId::value).toList()).stream()
                .flatMap(slice -> em.createQuery(
                                "select b from hs_AdultBackground b where b.id in :people", AdultBackgroundEntity.class)
                        .setParameter("people", slice)
                        .getResultStream())
                .collect(Collectors.toMap(row -> row.toRecord().person(), row -> row));
    }

    private static AdultBackground merged(AdultBackground known, AdultBackground told) {
        return new AdultBackground(
                known.person(),
                told.education().isEmpty() ? known.education() : told.education(),
                told.employment().isEmpty() ? known.employment() : told.employment());
    }

    /** Takes back what a batch told of a person. */
    public void undo(PersonId person) {
        core.access().require(HeadStartPermissions.IMPORT);
        core.work()
                .run(em -> Optional.ofNullable(em.find(AdultBackgroundEntity.class, person.value()))
                        .ifPresent(em::remove));
    }

    /**
     * What is known of the grown-ups of a family. Where somebody was merged, what was told of the merged row fills what
     * the other leaves open.
     */
    public List<AdultBackground> ofFamily(FamilyId family) {
        core.access().require(HeadStartPermissions.READ_ENROLLMENT);
        return core.work().read(em -> {
            scope.toRead().requireFamily(em, family.value());
            var told = new LinkedHashMap<PersonId, AdultBackground>();
            em.createQuery(
                            "select m.person, b from hs_AdultBackground b, fam_FamilyMember m, fam_Person p"
                                    + " where m.family = :family and m.trail.voidedAt is null and p.id = b.id"
                                    + " and (m.person = p.id or m.person = p.mergedInto)",
                            Object[].class)
                    .setParameter("family", family.value())
                    .getResultList()
                    .forEach(row -> {
                        var person = new PersonId((UUID) row[0]);
                        var each = ((AdultBackgroundEntity) row[1]).toRecord();
                        boolean own = each.person().equals(person);
                        told.merge(
                                person,
                                new AdultBackground(person, each.education(), each.employment()),
                                (known, more) -> own ? merged(known, more) : merged(more, known));
                    });
            return List.copyOf(told.values());
        });
    }
}
