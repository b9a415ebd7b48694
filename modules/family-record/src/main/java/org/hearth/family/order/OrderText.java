package org.hearth.family.order;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the order. Unknown texts are empty.
 *
 * @param court the court's name
 * @param number the court's number of the order
 * @param terms what it says, in short
 * @param document the stored copy; null without one
 */
public record OrderText(
        String court, String number, String terms, @Nullable UUID document) {

    /** The longest court. */
    public static final int COURT_LENGTH = 120;

    /** The longest number. */
    public static final int NUMBER_LENGTH = 60;

    /** The longest terms. */
    public static final int TERMS_LENGTH = 1000;

    /** Nothing known. */
    public static final OrderText UNKNOWN = new OrderText("", "", "", null);

    public OrderText {
        court = court.strip();
        number = number.strip();
        terms = terms.strip();
        if (court.length() > COURT_LENGTH || number.length() > NUMBER_LENGTH || terms.length() > TERMS_LENGTH) {
            throw new IllegalArgumentException("too long");
        }
    }
}
