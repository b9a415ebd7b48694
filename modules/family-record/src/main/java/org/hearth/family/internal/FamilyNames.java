package org.hearth.family.internal;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.security.Access;
import org.hearth.core.task.SubjectNames;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.scope.FamilyPermissions;

/** The names of the families that tasks are about. */
final class FamilyNames implements SubjectNames {

    private final Access access;
    private final Families families;

    FamilyNames(Access access, Families families) {
        this.access = access;
        this.families = families;
    }

    @Override
    public String kind() {
        return "family";
    }

    @Override
    public Map<UUID, String> names(Set<UUID> subjects) {
        if (!access.allows(FamilyPermissions.READ_OWN)) {
            return Map.of();
        }
        return families.find(subjects.stream().map(FamilyId::new).toList()).values().stream()
                .collect(Collectors.toMap(family -> family.id().value(), family -> family.name()));
    }
}
