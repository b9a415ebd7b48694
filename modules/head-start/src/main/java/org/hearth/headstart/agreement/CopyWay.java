package org.hearth.headstart.agreement;

/** How a copy got to its holder. */
public enum CopyWay {
    HAND,
    MAIL,
    PORTAL,
    /** Signed on the screen and filed by itself. */
    FILED
}
