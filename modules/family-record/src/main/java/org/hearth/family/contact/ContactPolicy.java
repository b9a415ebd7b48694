package org.hearth.family.contact;

import java.util.List;
import org.hearth.core.policy.AllowedChange;
import org.hearth.core.policy.PolicyParameter;

/** When a family counts as tried for, and whom to call in danger. */
public final class ContactPolicy {

    /** How many tries. */
    public static final PolicyParameter<Integer> ATTEMPTS = PolicyParameter.number(
            "core.reach.attempts", "HS-030", 3, "FS 001 procedure 8; default of the program", AllowedChange.FREE);

    /** In how many different ways. */
    public static final PolicyParameter<Integer> WAYS = PolicyParameter.number(
            "core.reach.ways", "HS-030", 2, "FS 001 procedure 8; default of the program", AllowedChange.FREE);

    /** Whom to call here when somebody suspects that a child is harmed. */
    public static final PolicyParameter<String> HOTLINE =
            PolicyParameter.text("core.report.hotline", "C11", "Data model C11, mandated reporting");

    /** All of them. */
    public static final List<PolicyParameter<?>> ALL = List.of(ATTEMPTS, WAYS, HOTLINE);

    private ContactPolicy() {}
}
