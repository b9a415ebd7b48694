package org.hearth.family.family;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hearth.core.reference.ReferenceList;

/** The reference lists about families. */
public final class FamilyLists {

    /** What somebody is in a family. */
    public static final ReferenceList FAMILY_ROLE = new ReferenceList(
            "fam.family_role",
            Arrays.stream(FamilyRole.values()).map(FamilyRole::code).toList());

    /** What one person is to another. */
    public static final ReferenceList RELATION_TYPE = new ReferenceList(
            "fam.relation_type",
            List.of(
                    "parent",
                    "adoptive_parent",
                    "step_parent",
                    "foster_parent",
                    "guardian",
                    "grandparent",
                    "sibling",
                    "half_sibling",
                    "step_sibling",
                    "spouse",
                    "partner",
                    "former_partner",
                    "aunt_uncle",
                    "cousin",
                    "godparent",
                    "nrefm",
                    "friend",
                    "other"),
            ReferenceList.Upkeep.CHOICE);

    private static final Set<String> MUTUAL = Set.of(
            "sibling",
            "half_sibling",
            "step_sibling",
            "spouse",
            "partner",
            "former_partner",
            "cousin",
            "friend",
            "other");

    private FamilyLists() {}

    /** The relation types that say the same from both sides. */
    public static Set<String> mutualTypes() {
        return MUTUAL;
    }

    /** True for a relation type that says the same from both sides. */
    static boolean isMutual(String type) {
        return MUTUAL.contains(type);
    }
}
