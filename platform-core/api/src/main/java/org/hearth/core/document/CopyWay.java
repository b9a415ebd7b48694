package org.hearth.core.document;

/** How a copy got to its holder; the message {@code document.way.<VALUE>} holds its words. */
public enum CopyWay {
    HAND,
    MAIL,
    EMAIL,
    PORTAL,
    /** Filed by itself when it was signed on the screen. */
    FILED
}
