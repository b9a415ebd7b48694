package org.hearth.family.consent;

import java.util.Objects;
import java.util.Optional;

/**
 * How the giver signs.
 *
 * @param signer the name in print
 * @param image the PNG from the screen; empty for the other ways
 * @param explained true when it was explained that a release is voluntary and can be taken back at any time
 * @param interpreter who interpreted, or read the form in the giver's language; empty when nobody needed to
 */
public record ReleaseSignature(
        String signer, SignatureWay way, Optional<byte[]> image, boolean explained, String interpreter) {

    public ReleaseSignature {
        Objects.requireNonNull(way);
        Objects.requireNonNull(image);
        signer = Recipient.checked(signer);
        interpreter = Recipient.checked(interpreter);
    }
}
