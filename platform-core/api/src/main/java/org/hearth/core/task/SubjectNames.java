package org.hearth.core.task;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Tells the names of what tasks are about; contributed by the module that keeps them. */
public interface SubjectNames {

    /** The kind it answers for: {@code family}. */
    String kind();

    /** The names of those the caller may see; others are missing. */
    Map<UUID, String> names(Set<UUID> subjects);

    /**
     * What each of {@code subjects} is part of, such as the family of a referral; whatever is missing stands for itself.
     * Not narrowed to what the caller may see: it decides who owes a task, and is shown to nobody.
     */
    default Map<UUID, UUID> wholes(Set<UUID> subjects) {
        return Map.of();
    }
}
