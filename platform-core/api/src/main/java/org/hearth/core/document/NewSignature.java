package org.hearth.core.document;

import java.util.Optional;

/**
 * A signature to be stored.
 *
 * @param signer the signer's name in print
 * @param role as whom they sign: {@code parent}, {@code family_advocate}
 * @param image the PNG from the pad, at most {@link #LARGEST_IMAGE} bytes
 */
public record NewSignature(String signer, String role, Signature.Method method, Optional<byte[]> image) {

    /** No picture of a signature is larger. */
    public static final int LARGEST_IMAGE = 200_000;

    public NewSignature {
        signer = signer.strip();
        role = role.strip();
    }
}
