package org.hearth.headstart.agreement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.hearth.headstart.plan.Author;
import org.hearth.headstart.plan.Side;

/**
 * One party's word under the agreement.
 *
 * @param signer the name in print
 * @param role as whom: {@code parent}, {@code family_advocate}
 * @param image the PNG from the screen; empty for the other ways
 * @param witness who stands for an agreement without a signature; empty otherwise
 * @param agreedOn the day of an agreement without a signature; empty otherwise
 */
public record PartySignature(
        Side side,
        String signer,
        String role,
        SignatureWay way,
        Optional<byte[]> image,
        String witness,
        Optional<LocalDate> agreedOn) {

    public PartySignature {
        Objects.requireNonNull(side);
        Objects.requireNonNull(way);
        Objects.requireNonNull(image);
        Objects.requireNonNull(agreedOn);
        signer = signer.strip();
        role = role.strip();
        witness = witness.strip();
        if (signer.length() > Author.NAME_LENGTH || witness.length() > Author.NAME_LENGTH) {
            throw new IllegalArgumentException("name: at most " + Author.NAME_LENGTH + " characters");
        }
    }

    /** Signed on the screen. */
    public static PartySignature onScreen(Side side, String signer, String role, byte[] png) {
        return new PartySignature(side, signer, role, SignatureWay.SCREEN, Optional.of(png), "", Optional.empty());
    }

    /** Signed with the keyboard: the typed name is the signature. */
    public static PartySignature typed(Side side, String signer, String role) {
        return new PartySignature(side, signer, role, SignatureWay.TYPED, Optional.empty(), "", Optional.empty());
    }

    /** Agreed before a witness on {@code day}, in the agency's zone, and did not sign. */
    public static PartySignature unsigned(Side side, String signer, String role, String witness, LocalDate day) {
        return new PartySignature(
                side, signer, role, SignatureWay.AGREED_UNSIGNED, Optional.empty(), witness, Optional.of(day));
    }
}
