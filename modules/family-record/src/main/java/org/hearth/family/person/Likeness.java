package org.hearth.family.person;

import java.util.stream.Stream;
import org.hearth.family.search.NameDistance;

/** What two people have in common when they may be one. */
final class Likeness {

    private static final int CLOSE = 2;
    private static final int DIGITS = 10;

    private Likeness() {}

    static boolean sameLastName(PersonName one, PersonName other) {
        return SearchName.of(one.last()).equals(SearchName.of(other.last()));
    }

    /** True when a first or preferred name of one differs in two letters at most from one of the other. */
    static boolean closeFirstNames(PersonName one, PersonName other) {
        return firstNames(one)
                .anyMatch(name -> firstNames(other).anyMatch(known -> NameDistance.between(name, known) <= CLOSE));
    }

    /** The last ten digits, so that {@code +1 (785) 555-0100} and {@code 785-555-0100} are one; none for a part of one. */
    static Stream<String> digits(String phone) {
        var digits = phone.replaceAll("\\D", "");
        return digits.length() < DIGITS ? Stream.empty() : Stream.of(digits.substring(digits.length() - DIGITS));
    }

    private static Stream<String> firstNames(PersonName name) {
        return Stream.of(name.first(), name.preferred()).filter(part -> !part.isEmpty());
    }
}
