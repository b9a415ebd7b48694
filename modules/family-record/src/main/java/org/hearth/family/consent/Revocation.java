package org.hearth.family.consent;

import java.time.Instant;

/**
 * A withdrawal that reached the agency. It counts from that moment, whoever writes it down and whenever.
 *
 * @param receivedAt when it reached anybody at the agency, in UTC; never in the future
 * @param by who withdrew it
 * @param how a value of {@code fam.revocation_channel}
 */
public record Revocation(Instant receivedAt, String by, String how) {

    public Revocation {
        by = Recipient.checked(by);
    }
}
