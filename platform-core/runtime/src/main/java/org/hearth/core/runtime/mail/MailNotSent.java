package org.hearth.core.runtime.mail;

/** The SMTP server did not take a letter. The message holds neither address nor text. */
final class MailNotSent extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean serverAway;

    MailNotSent(String reason) {
        this(reason, false);
    }

    MailNotSent(String reason, boolean serverAway) {
        super(reason);
        this.serverAway = serverAway;
    }

    /** True when no other letter would fare better now. */
    boolean isServerAway() {
        return serverAway;
    }
}
