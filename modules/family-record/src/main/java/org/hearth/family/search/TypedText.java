package org.hearth.family.search;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody typed into the search field, as far as it can be told apart.
 *
 * @param days the birth dates that it may mean, the likeliest first
 * @param words what is left without a date, plain and in the order in which it was typed
 * @param phone the digits from the last one on, where it may be a telephone number, else an empty string
 * @param number letters and digits in one, where there is a digit among them, else an empty string
 */
record TypedText(List<LocalDate> days, List<String> words, String phone, String number) {

    /** Fewer digits are no telephone number. */
    static final int LEAST_DIGITS = 7;

    static TypedText of(String text, LocalDate today) {
        var words = Words.typed(text);
        var date = TypedDate.in(words, today);
        boolean letters = text.codePoints().anyMatch(Character::isLetter);
        var phone = letters ? "" : NameKeys.backwards(text);
        var joined = Words.joined(text);
        boolean digit = joined.codePoints().anyMatch(Character::isDigit);
        return new TypedText(date.days(), date.rest(), phone.length() < LEAST_DIGITS ? "" : phone, digit ? joined : "");
    }
}
