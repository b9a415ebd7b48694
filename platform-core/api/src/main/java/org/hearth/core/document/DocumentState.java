package org.hearth.core.document;

/** Where a stored document stands; the message {@code document.state.<STATE>} holds its words. */
public enum DocumentState {
    /** In force. */
    FINAL,
    /** A newer version took its place. */
    REPLACED,
    /** Made by mistake; kept, as everything is. */
    VOIDED
}
