package org.hearth.core.document;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A signature under a document.
 *
 * @param signer the signer's name in print
 * @param role as whom they signed: {@code parent}, {@code family_advocate}
 * @param signedAt when
 * @param image the PNG from the pad; empty for the other methods
 * @param user the user in whose session it was given
 * @param person the signer's entry in the record of people; empty for staff and for people who have none
 * @param documentSha256 the hash of the document as it was signed, in hexadecimal; a signature counts for no other bytes
 */
public record Signature(
        UUID id,
        String signer,
        String role,
        Instant signedAt,
        Method method,
        Optional<byte[]> image,
        UUID user,
        Optional<UUID> person,
        String documentSha256) {

    /** How it was given; the message {@code document.method.<METHOD>} holds its words. */
    public enum Method {
        PAD,
        TYPED,
        PAPER
    }
}
