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
 */
public record Signature(
        UUID id, String signer, String role, Instant signedAt, Method method, Optional<byte[]> image, UUID user) {

    /** How it was given; the message {@code document.method.<METHOD>} holds its words. */
    public enum Method {
        PAD,
        TYPED,
        PAPER
    }
}
