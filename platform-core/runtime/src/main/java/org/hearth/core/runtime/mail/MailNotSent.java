package org.hearth.core.runtime.mail;

/** The SMTP server did not take a letter. The message holds neither address nor text. */
final class MailNotSent extends Exception {

    private static final long serialVersionUID = 1L;

    MailNotSent(String reason) {
        super(reason);
    }
}
