package org.hearth.family.contact;

import java.util.List;
import org.hearth.core.policy.AllowedChange;
import org.hearth.core.policy.PolicyParameter;

/** When a family counts as tried for. */
public final class ContactPolicy {

    /** How many tries. */
    public static final PolicyParameter<Integer> ATTEMPTS = PolicyParameter.number(
            "core.reach.attempts", "HS-030", 3, "FS 001 procedure 8; default of the program", AllowedChange.FREE);

    /** In how many different ways. */
    public static final PolicyParameter<Integer> WAYS = PolicyParameter.number(
            "core.reach.ways", "HS-030", 2, "FS 001 procedure 8; default of the program", AllowedChange.FREE);

    /** Both. */
    public static final List<PolicyParameter<?>> ALL = List.of(ATTEMPTS, WAYS);

    private ContactPolicy() {}
}
