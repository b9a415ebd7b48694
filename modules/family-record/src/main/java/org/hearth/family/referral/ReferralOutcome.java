package org.hearth.family.referral;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What came of a referral (reference list {@code fam.referral_outcome}). */
public enum ReferralOutcome {
    RECEIVED_FULL,
    RECEIVED_PART,
    WAITLIST,
    NOT_ELIGIBLE,
    NO_CAPACITY,
    DECLINED_BY_FAMILY,
    FAMILY_DID_NOT_GO,
    PROVIDER_NO_ANSWER,
    COST_OR_TRANSPORT_BARRIER,
    MOVED,
    UNKNOWN;

    /** True when the family got help, in full or in part; only then the yearly report counts it (B-16). */
    public boolean isReceived() {
        return this == RECEIVED_FULL || this == RECEIVED_PART;
    }

    /** The code in lists and files: {@code received_full}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The outcome with this code. */
    public static Optional<ReferralOutcome> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
