package org.hearth.headstart.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.core.audit.AuditAction;
import org.hearth.family.family.FamilyId;
import org.hearth.headstart.program.CoreServices;
import org.hearth.headstart.program.HeadStartPermissions;
import org.hearth.headstart.program.HeadStartTasks;
import org.hearth.headstart.program.PlanYear;

/** Agreements that were signed in another system: the day is kept, nothing is signed again (E1). */
public final class ImportedAgreements {

    private final CoreServices core;

    public ImportedAgreements(CoreServices core) {
        this.core = core;
    }

    /** The day on which a family signed elsewhere. */
    public record SignedElsewhere(FamilyId family, PlanYear year, LocalDate day) {}

    private record FamilyYear(FamilyId family, PlanYear year) {}

    /** Keeps the days on which families signed elsewhere. */
    public void load(List<SignedElsewhere> signed) {
        core.access().require(HeadStartPermissions.IMPORT);
        core.work().run(em -> {
            var families = signed.stream().map(SignedElsewhere::family).toList();
            var rows = new HashMap<FamilyYear, AgreementEntity>();
            AgreementStore.imported(em, families)
                    .forEach(row -> rows.putIfAbsent(new FamilyYear(row.family(), row.year()), row));
            for (var each : signed) {
                rows.computeIfAbsent(new FamilyYear(each.family(), each.year()), place -> {
                            var fresh = new AgreementEntity(AgreementId.next(), null, place.family(), place.year());
                            em.persist(fresh);
                            return fresh;
                        })
                        .signedElsewhere(each.day());
            }
            core.tasks()
                    .settleAll(
                            Set.of(HeadStartTasks.AGREE),
                            families.stream().map(FamilyId::value).toList());
        });
    }

    /** What is kept of these families. */
    public List<SignedElsewhere> kept(Collection<FamilyId> families) {
        core.access().require(HeadStartPermissions.IMPORT);
        return core.work()
                .read(em -> AgreementStore.imported(em, families).stream()
                        .flatMap(row ->
                                row.signedOn().map(day -> new SignedElsewhere(row.family(), row.year(), day)).stream())
                        .toList());
    }

    /** Takes back what a batch brought; true when it did. */
    public boolean undo(FamilyId family, PlanYear year) {
        core.access().require(HeadStartPermissions.IMPORT);
        return core.work().write(em -> {
            var rows = AgreementStore.imported(em, Set.of(family)).stream()
                    .filter(row -> row.year().equals(year))
                    .toList();
            rows.forEach(em::remove);
            return !rows.isEmpty();
        });
    }

    /** Keeps of a family what was kept before a batch, and nothing else. Opens and settles no task. */
    public void restore(FamilyId family, List<SignedElsewhere> before) {
        core.access().require(HeadStartPermissions.IMPORT);
        core.work().run(em -> {
            var days = before.stream().collect(Collectors.toMap(SignedElsewhere::year, SignedElsewhere::day));
            for (var row : AgreementStore.imported(em, Set.of(family))) {
                Optional.ofNullable(days.get(row.year())).ifPresentOrElse(row::signedElsewhere, () -> em.remove(row));
                core.audit()
                        .record(AuditAction.CHANGE, AgreementStore.KIND, row.id(), Map.of("restored", "import undone"));
            }
        });
    }
}
