package org.hearth.family.flag;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.core.policy.AllowedChange;
import org.hearth.core.policy.Policy;
import org.hearth.core.policy.PolicyParameter;

/** Which roles know of restricted information, kind by kind, beside who wrote it in and who answers for privacy. */
public final class FlagPolicy {

    static final String RULE = "C1-FLAG";

    private static final String MANAGERS = "managers";
    private static final String WORKERS = "workers";
    private static final String BOTH = "both";
    private static final List<String> CHOICES = List.of("none", MANAGERS, WORKERS, BOTH);

    /** For the kinds that an agency added. */
    static final PolicyParameter<String> OTHER = of("other");

    private static final Map<String, PolicyParameter<String>> BY_KIND = Map.of(
            FlagLists.SOGIE, of(FlagLists.SOGIE), FlagLists.SUD, of(FlagLists.SUD), FlagLists.HIV, of(FlagLists.HIV));

    /** All of them. */
    public static final List<PolicyParameter<?>> ALL =
            List.of(forKind(FlagLists.SOGIE), forKind(FlagLists.SUD), forKind(FlagLists.HIV), OTHER);

    private FlagPolicy() {}

    private static PolicyParameter<String> of(String kind) {
        return PolicyParameter.choice(
                        "fam.flag.readers." + kind,
                        RULE,
                        CHOICES,
                        "data model C1; default of the program",
                        AllowedChange.FREE)
                .ofPrivacy();
    }

    /** Who knows of this kind. */
    public static PolicyParameter<String> forKind(String kind) {
        return BY_KIND.getOrDefault(kind, OTHER);
    }

    /** The roles that the agency lets know of this kind today. */
    static Set<String> roles(Policy policy, String kind) {
        return switch (policy.value(forKind(kind))) {
            case MANAGERS -> Set.of("family_services_manager");
            case WORKERS -> Set.of("family_advocate", "home_visitor");
            case BOTH -> Set.of("family_services_manager", "family_advocate", "home_visitor");
            default -> Set.of();
        };
    }
}
