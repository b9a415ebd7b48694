package org.hearth.family.referral;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.task.SubjectNames;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.scope.Desk;

/** A task about a referral bears the name of the family. */
public final class ReferralNames implements SubjectNames {

    private final Desk desk;
    private final Families families;

    public ReferralNames(Desk desk, Families families) {
        this.desk = desk;
        this.families = families;
    }

    @Override
    public String kind() {
        return ReferralTasks.SUBJECT;
    }

    @Override
    public Map<UUID, String> names(Set<UUID> subjects) {
        if (subjects.isEmpty() || !desk.access().allows(ReferralPermissions.READ)) {
            return Map.of();
        }
        return desk.work().read(em -> {
            var familyOf = ReferralStore.familiesOf(em, subjects);
            var visible =
                    families.find(familyOf.values().stream().map(FamilyId::new).collect(Collectors.toSet()));
            var names = new HashMap<UUID, String>();
            familyOf.forEach((referral, family) -> Optional.ofNullable(visible.get(new FamilyId(family)))
                    .ifPresent(known -> names.put(referral, known.name())));
            return names;
        });
    }

    @Override
    public Map<UUID, UUID> wholes(Set<UUID> subjects) {
        return desk.work().read(em -> ReferralStore.familiesOf(em, subjects));
    }
}
