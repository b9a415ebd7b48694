package org.hearth.family.emergency;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.task.SubjectNames;
import org.hearth.family.scope.Reach;

/** Who opened something in an emergency, for the tasks to review it. */
public final class EmergencyNames implements SubjectNames {

    private final EmergencyAccess emergencies;

    public EmergencyNames(EmergencyAccess emergencies) {
        this.emergencies = emergencies;
    }

    @Override
    public String kind() {
        return Reach.EMERGENCY;
    }

    @Override
    public Map<UUID, String> names(Set<UUID> subjects) {
        return emergencies.names(subjects);
    }
}
