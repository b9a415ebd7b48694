package org.hearth.headstart.agreement;

/** How somebody agreed. */
public enum SignatureWay {
    /** Signed on the screen. */
    SCREEN,
    /** Typed the name and said that it is the signature. */
    TYPED,
    /** Agreed, and did not sign; a witness stands for it. */
    AGREED_UNSIGNED
}
