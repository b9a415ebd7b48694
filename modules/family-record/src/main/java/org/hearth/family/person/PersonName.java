package org.hearth.family.person;

import java.util.stream.Stream;

/**
 * How a person is called; at least one of first, last and preferred name. Unknown parts are empty.
 *
 * @param first legal first name
 * @param middle legal middle name
 * @param last legal last name
 * @param preferred the name the person goes by, when it is not the first name
 * @param suffix such as {@code Jr.}
 */
public record PersonName(String first, String middle, String last, String preferred, String suffix) {

    /** The longest part. */
    public static final int LENGTH = 80;

    public PersonName {
        first = checked(first);
        middle = checked(middle);
        last = checked(last);
        preferred = checked(preferred);
        suffix = checked(suffix);
        if (first.isEmpty() && last.isEmpty() && preferred.isEmpty()) {
            throw new IllegalArgumentException("a person has a first, last or preferred name");
        }
    }

    /** A first and a last name. */
    public static PersonName of(String first, String last) {
        return new PersonName(first, "", last, "", "");
    }

    /** What people call this person: {@code Rosa Muster}. */
    public String display() {
        var surname = first.isEmpty() && preferred.isEmpty() ? "" : last;
        return String.join(
                " ",
                Stream.of(called(), surname, suffix)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    /** The preferred name, else the first name, else the last. */
    public String called() {
        if (!preferred.isEmpty()) {
            return preferred;
        }
        return first.isEmpty() ? last : first;
    }

    private static String checked(String part) {
        var text = part.strip();
        if (text.length() > LENGTH) {
            throw new IllegalArgumentException("at most " + LENGTH + " characters");
        }
        return text;
    }
}
