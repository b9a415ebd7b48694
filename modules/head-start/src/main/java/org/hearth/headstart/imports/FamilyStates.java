package org.hearth.headstart.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.core.task.NewTask;
import org.hearth.family.family.FamilyId;
import org.hearth.headstart.agreement.ImportedAgreements.SignedElsewhere;

/** Reads and puts back what the families file changes of families that were known before it. */
final class FamilyStates {

    private final ImportServices services;

    FamilyStates(ImportServices services) {
        this.services = services;
    }

    Map<FamilyId, FamilyState> read(Collection<FamilyId> families) {
        var entries = services.enrollments().entries(families);
        var signed =
                services.agreements().kept(families).stream().collect(Collectors.groupingBy(SignedElsewhere::family));
        var optOuts = services.optOuts().kept(families);
        var subjects = families.stream().map(FamilyId::value).toList();
        var tasks = services.tasks().standing(FamilyState.TASKS, subjects);
        var states = new HashMap<FamilyId, FamilyState>();
        families.forEach(family -> states.put(
                family,
                new FamilyState(
                        family,
                        entries.getOrDefault(family, List.of()),
                        signed.getOrDefault(family, List.of()),
                        optOuts.getOrDefault(family, List.of()),
                        tasks.getOrDefault(family.value(), List.of()))));
        return states;
    }

    void restore(FamilyState before) {
        var family = before.family();
        services.enrollments().restore(family, before.entries());
        services.agreements().restore(family, before.signed());
        services.optOuts().restore(family, before.optOuts());
        var gone = new HashSet<>(FamilyState.TASKS);
        before.tasks().stream().map(NewTask::kind).forEach(gone::remove);
        services.tasks().settleAll(gone, List.of(family.value()));
        services.tasks().openAll(before.tasks());
    }
}
