package org.hearth.family.assignment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.family.family.FamilyId;

/**
 * Families that get another main worker, all of them or none.
 *
 * @param on the first day of the new workers, in the agency's zone
 * @param reason in a few words, no family story
 */
public record Handover(List<Line> lines, LocalDate on, String reason) {

    /**
     * One family.
     *
     * @param to the staff code of the new worker
     * @param seen who mainly works with the family now, as the caller saw it
     */
    public record Line(FamilyId family, String to, MainSeen seen) {}

    /**
     * What it does to one of the new workers.
     *
     * @param now how many families the person mainly works with today
     * @param more how many come
     * @param limit how many families are not too many
     */
    public record Share(String code, String name, long now, long more, int limit) {

        /** How many there will be. */
        public long after() {
            return now + more;
        }

        /** True when there will be more families than the agency wants (B-04). */
        public boolean isOver() {
            return after() > limit;
        }
    }

    public Handover {
        lines = List.copyOf(lines);
        reason = reason.strip();
    }

    /**
     * Spreads families so that nobody ends up with more than need be: each goes to whoever has the fewest by then.
     *
     * @param loads how many families each of the new workers has now, by staff code
     */
    public static Map<FamilyId, String> spread(List<FamilyId> families, Map<String, Long> loads) {
        var left = new HashMap<>(loads);
        var spread = new LinkedHashMap<FamilyId, String>();
        for (var family : families) {
            left.entrySet().stream()
                    .min(Comparator.comparing(Map.Entry<String, Long>::getValue).thenComparing(Map.Entry::getKey))
                    .map(Map.Entry::getKey)
                    .ifPresent(code -> {
                        spread.put(family, code);
                        left.merge(code, 1L, Long::sum);
                    });
        }
        return spread;
    }
}
