package org.hearth.family.consent;

/** How a release was signed. A typed name counts as much as a drawn mark. */
public enum SignatureWay {
    SCREEN,
    TYPED,
    PAPER
}
