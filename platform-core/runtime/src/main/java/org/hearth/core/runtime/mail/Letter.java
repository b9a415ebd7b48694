package org.hearth.core.runtime.mail;

/**
 * A plain text mail.
 *
 * @param to one address
 * @param subject says that there is work, never whose or what about
 * @param body ends with the link to the place of work
 */
public record Letter(String to, String subject, String body) {

    static final int TO_LENGTH = 254;
    static final int SUBJECT_LENGTH = 200;
    static final int BODY_LENGTH = 4000;

    /** Never shows to whom it goes. */
    @Override
    public String toString() {
        return "Letter[" + subject.length() + " " + body.length() + "]";
    }
}
