package org.hearth.core.runtime.mail;

/** Takes letters to the server. */
public interface Postman {

    /** Hands over one letter. */
    void deliver(Letter letter) throws MailNotSent;
}
