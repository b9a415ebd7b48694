package org.hearth.family.report;

import java.util.HashMap;
import java.util.Map;

/**
 * Something that holds of some families: a JPQL condition over {@code f}, a {@code fam_FamilyCard}, as in {@code exists
 * (select p.id from hs_Plan p where p.family = f.id and p.year = :year)}.
 *
 * @param jpql the condition
 * @param parameters its parameters; a name that two conditions share means the same value in both
 */
public record FamilyCondition(String jpql, Map<String, Object> parameters) {

    /** Holds of every family. */
    public static final FamilyCondition ANY = new FamilyCondition("1 = 1", Map.of());

    public FamilyCondition {
        parameters = Map.copyOf(parameters);
    }

    /** Both hold. */
    public FamilyCondition and(FamilyCondition other) {
        var both = new HashMap<>(parameters);
        other.parameters.forEach((name, value) -> {
            var before = both.put(name, value);
            if (before != null && !before.equals(value)) {
                throw new IllegalArgumentException("two values of :" + name);
            }
        });
        return new FamilyCondition("(" + jpql + ") and (" + other.jpql + ")", both);
    }

    /** It does not hold. */
    public FamilyCondition not() {
        return new FamilyCondition("not (" + jpql + ")", parameters);
    }
}
