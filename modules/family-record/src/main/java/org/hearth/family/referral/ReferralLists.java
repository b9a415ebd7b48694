package org.hearth.family.referral;

import java.util.Arrays;
import org.hearth.core.reference.ReferenceList;

/** The reference lists about referrals. */
public final class ReferralLists {

    /** What came of a referral. */
    public static final ReferenceList OUTCOMES = new ReferenceList(
            "fam.referral_outcome",
            Arrays.stream(ReferralOutcome.values()).map(ReferralOutcome::code).toList());

    private ReferralLists() {}
}
