package org.hearth.family.retention;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hearth.family.privacy.FamilyTables;

/**
 * What a removal is about.
 *
 * @param going the people whose entries go with the family
 * @param staying those of the family who stay, because something that stays names them
 * @param counts how many rows of each table belong to it
 * @param standing with the tasks and the modules that are off
 * @param facts a hash of every row: as long as it is the same, nothing was added, changed or taken out
 */
record PurgeTarget(
        UUID family, Set<UUID> going, List<UUID> staying, Map<String, Long> counts, Standing standing, String facts) {

    /** How many rows of each table, but for those of which not even the number is told. */
    static Map<String, Long> told(Map<String, Long> counts) {
        var told = new TreeMap<>(counts);
        told.remove("fam_restricted_flag");
        return told;
    }

    Map<String, Set<UUID>> subjects() {
        return subjects(family, going);
    }

    static Map<String, Set<UUID>> subjects(UUID family, Set<UUID> going) {
        return Map.of(FamilyTables.FAMILY, Set.of(family), FamilyTables.PERSON, going);
    }
}
