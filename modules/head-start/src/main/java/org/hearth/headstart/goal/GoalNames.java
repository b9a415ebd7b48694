package org.hearth.headstart.goal;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.task.SubjectNames;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.headstart.program.CoreServices;
import org.hearth.headstart.program.HeadStartPermissions;
import org.hearth.headstart.program.HeadStartTasks;

/** Tasks about a goal stand under the name of its family; the goal itself is nobody else's business. */
public final class GoalNames implements SubjectNames {

    private final CoreServices core;
    private final Families families;

    public GoalNames(CoreServices core, Families families) {
        this.core = core;
        this.families = families;
    }

    @Override
    public String kind() {
        return HeadStartTasks.GOAL;
    }

    @Override
    public Map<UUID, String> names(Set<UUID> subjects) {
        if (subjects.isEmpty() || !core.access().allows(HeadStartPermissions.READ_GOALS)) {
            return Map.of();
        }
        return core.work().read(em -> {
            var familyOf = GoalStore.families(em, subjects);
            var visible =
                    families.find(familyOf.values().stream().map(FamilyId::new).collect(Collectors.toSet()));
            return familyOf.entrySet().stream()
                    .filter(each -> visible.containsKey(new FamilyId(each.getValue())))
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            each -> Objects.requireNonNull(visible.get(new FamilyId(each.getValue())))
                                    .name()));
        });
    }

    @Override
    public Map<UUID, UUID> wholes(Set<UUID> subjects) {
        return core.work().read(em -> GoalStore.families(em, subjects));
    }
}
