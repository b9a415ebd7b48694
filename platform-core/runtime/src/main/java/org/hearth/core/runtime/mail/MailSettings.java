package org.hearth.core.runtime.mail;

/**
 * How mail leaves the agency.
 *
 * @param host the SMTP server
 * @param port its TCP port
 * @param security whether and how the connection is encrypted
 * @param user the name to log in with, or an empty string where the server asks for none
 * @param password empty where the server asks for none
 * @param from the address mail comes from
 * @param address where staff reach Hearth, such as {@code https://hearth.example.org}; links begin with it
 */
public record MailSettings(
        String host, int port, Security security, String user, String password, String from, String address) {

    /** How the connection to the SMTP server is encrypted. */
    public enum Security {
        /** Not at all: for a server on the same machine. */
        NONE,
        /** From the first answer on; refused when the server cannot. */
        STARTTLS,
        /** From the first byte. */
        TLS
    }

    public MailSettings {
        while (address.endsWith("/")) {
            address = address.substring(0, address.length() - 1);
        }
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + " " + security + "]";
    }
}
