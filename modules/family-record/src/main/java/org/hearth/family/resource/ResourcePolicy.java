package org.hearth.family.resource;

import org.hearth.core.policy.AllowedChange;
import org.hearth.core.policy.PolicyParameter;

/** How long an entry of the directory is trusted. */
public final class ResourcePolicy {

    /** After how many days without a check an entry is marked as stale. */
    public static final PolicyParameter<Integer> STALE_DAYS = PolicyParameter.number(
            "core.resource.stale_days",
            "HS-057",
            180,
            "1302.52 policy, 1.4; default of the program",
            AllowedChange.FREE);

    private ResourcePolicy() {}
}
