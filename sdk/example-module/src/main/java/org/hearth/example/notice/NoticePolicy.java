package org.hearth.example.notice;

import java.util.List;
import org.hearth.core.policy.AllowedChange;
import org.hearth.core.policy.PolicyParameter;

/** What an agency may set for its board, with the clause it comes from. */
public final class NoticePolicy {

    /** The most days for which a notice is pinned up. */
    public static final PolicyParameter<Integer> LONGEST_DAYS = PolicyParameter.number(
            "ex.notice.longest_days", "EX-01", 30, "House rules, section 2", AllowedChange.LOWER_ONLY);

    /** Every parameter. */
    public static final List<PolicyParameter<?>> ALL = List.of(LONGEST_DAYS);

    private NoticePolicy() {}
}
