package org.hearth.family.referral;

import java.util.Objects;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of a referral. */
public record ReferralId(UUID value) {

    public ReferralId {
        Objects.requireNonNull(value);
    }

    /** A new one, made before the row. */
    public static ReferralId next() {
        return new ReferralId(TimeOrderedId.next());
    }
}
