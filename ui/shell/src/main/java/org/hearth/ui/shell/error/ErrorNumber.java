package org.hearth.ui.shell.error;

import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The number under which an error stands in the log and on the user's screen. */
public final class ErrorNumber {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorNumber.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int HALF = 4;

    private ErrorNumber() {}

    /** Writes {@code problem} to the log under a new number, and gives the number. */
    public static String log(String where, Throwable problem) {
        String number = next();
        LOG.error("Error {} {}", number, where, problem);
        return number;
    }

    private static String next() {
        return half() + "-" + half();
    }

    private static String half() {
        var half = new StringBuilder();
        for (int i = 0; i < HALF; i++) {
            half.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return half.toString();
    }
}
