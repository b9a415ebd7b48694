package org.hearth.family.referral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The need or goal behind a referral, kept by the module that made it.
 *
 * @param kind as that module names its records: {@code hs.goal}; empty when there is none
 */
public record Basis(String kind, @Nullable UUID id) {

    /** None named. */
    public static final Basis NONE = new Basis("", null);
}
