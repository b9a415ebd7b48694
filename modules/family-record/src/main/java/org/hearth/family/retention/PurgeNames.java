package org.hearth.family.retention;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.task.SubjectNames;

/** The numbers of families, for the tasks to decide whether their records are removed. */
public final class PurgeNames implements SubjectNames {

    private final Purges purges;

    public PurgeNames(Purges purges) {
        this.purges = purges;
    }

    @Override
    public String kind() {
        return RetentionStore.PURGE;
    }

    @Override
    public Map<UUID, String> names(Set<UUID> subjects) {
        return purges.names(subjects);
    }
}
