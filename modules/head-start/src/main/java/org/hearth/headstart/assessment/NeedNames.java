package org.hearth.headstart.assessment;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.task.SubjectNames;
import org.hearth.family.family.Families;
import org.hearth.family.family.Family;
import org.hearth.family.family.FamilyId;
import org.hearth.headstart.program.CoreServices;
import org.hearth.headstart.program.HeadStartPermissions;
import org.hearth.headstart.program.HeadStartTasks;

/** A task about a need bears the name of the family, never the need itself. */
public final class NeedNames implements SubjectNames {

    private final CoreServices core;
    private final Families families;

    public NeedNames(CoreServices core, Families families) {
        this.core = core;
        this.families = families;
    }

    @Override
    public String kind() {
        return HeadStartTasks.NEED;
    }

    @Override
    public Map<UUID, String> names(Set<UUID> subjects) {
        if (subjects.isEmpty() || !core.access().allows(HeadStartPermissions.READ)) {
            return Map.of();
        }
        return core.work().read(em -> {
            var familyOf = AssessmentStore.familiesOfFindings(em, subjects);
            var visible =
                    families.find(familyOf.values().stream().map(FamilyId::new).collect(Collectors.toSet()));
            return familyOf.entrySet().stream()
                    .filter(each -> visible.containsKey(new FamilyId(each.getValue())))
                    .collect(Collectors.toMap(Map.Entry::getKey, each -> name(visible, each.getValue())));
        });
    }

    @Override
    public Map<UUID, UUID> wholes(Set<UUID> subjects) {
        return core.work().read(em -> AssessmentStore.familiesOfFindings(em, subjects));
    }

    private static String name(Map<FamilyId, Family> visible, UUID family) {
        return Objects.requireNonNull(visible.get(new FamilyId(family))).name();
    }
}
