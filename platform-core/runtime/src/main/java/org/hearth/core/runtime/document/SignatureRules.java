package org.hearth.core.runtime.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearth.core.document.NewSignature;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;

/** What a signature needs. */
final class SignatureRules {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int BYTES_OF_KB = 1000;

    private SignatureRules() {}

    static List<Refusal> refusals(NewSignature signature) {
        var refusals = new ArrayList<Refusal>();
        if (signature.signer().isEmpty() || signature.role().isEmpty()) {
            refusals.add(Refusal.of(RefusalCode.E_REQ, "", "document.signature_missing")
                    .at("signer"));
        }
        if (!signature.image().map(SignatureRules::isSmallPng).orElse(true)) {
            refusals.add(Refusal.of(RefusalCode.E_FMT, "", "document.signature_image")
                    .at("image")
                    .with("kilobytes", NewSignature.LARGEST_IMAGE / BYTES_OF_KB));
        }
        return refusals;
    }

    private static boolean isSmallPng(byte[] image) {
        return image.length <= NewSignature.LARGEST_IMAGE
                && image.length > PNG.length
                && Arrays.equals(image, 0, PNG.length, PNG, 0, PNG.length);
    }
}
