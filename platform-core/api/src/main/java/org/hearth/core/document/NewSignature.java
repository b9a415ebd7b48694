package org.hearth.core.document;

import java.util.Optional;
import java.util.UUID;

/**
 * A signature to be stored.
 *
 * @param signer the signer's name in print
 * @param role as whom they sign: {@code parent}, {@code family_advocate}
 * @param image the PNG from the pad, at most {@link #LARGEST_IMAGE} bytes
 * @param person the signer's entry in the record of people; empty for staff, whom the session names, and for people who
 *     have none
 */
public record NewSignature(
        String signer, String role, Signature.Method method, Optional<byte[]> image, Optional<UUID> person) {

    /** No picture of a signature is larger. */
    public static final int LARGEST_IMAGE = 200_000;

    public NewSignature {
        signer = signer.strip();
        role = role.strip();
    }

    /** A signature of somebody without an entry in the record of people. */
    public NewSignature(String signer, String role, Signature.Method method, Optional<byte[]> image) {
        this(signer, role, method, image, Optional.empty());
    }

    /** The same, of somebody who has an entry. */
    public NewSignature of(UUID signedBy) {
        return new NewSignature(signer, role, method, image, Optional.of(signedBy));
    }
}
