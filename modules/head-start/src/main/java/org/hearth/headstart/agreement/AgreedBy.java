package org.hearth.headstart.agreement;

import java.time.Instant;
import java.time.LocalDate;
import org.hearth.headstart.plan.Side;
import org.jspecify.annotations.Nullable;

/**
 * Who agreed, how and when, as stored; the picture of a signature lies with the printed document.
 *
 * @param at when it was written down, in UTC
 * @param agreedOn the day of an agreement without a signature; null for a signature
 */
public record AgreedBy(
        Side side,
        String signer,
        String role,
        SignatureWay way,
        String witness,
        Instant at,
        @Nullable LocalDate agreedOn) {}
