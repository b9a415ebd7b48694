package org.hearth.family.household;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A postal address; unknown parts are empty.
 *
 * @param state two letters
 * @param zip five digits, or nine with a hyphen
 */
public record Address(String street, String city, String state, String zip, String county) {

    /** Nothing known. */
    public static final Address UNKNOWN = new Address("", "", "", "", "");

    /** The longest street, city or county. */
    public static final int LENGTH = 120;

    public Address {
        street = checked(street, "|.{1," + LENGTH + "}");
        city = checked(city, "|.{1," + LENGTH + "}");
        state = checked(state, "|[A-Z]{2}");
        zip = checked(zip, "|\\d{5}(-\\d{4})?");
        county = checked(county, "|.{1," + LENGTH + "}");
    }

    /** True when nothing is known. */
    public boolean isUnknown() {
        return equals(UNKNOWN);
    }

    /** In one line: {@code 12 Elm St, Fairview, KS 66425}. */
    public String line() {
        var region = (state + " " + zip).strip();
        return Stream.of(street, city, region).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String checked(String part, String pattern) {
        var text = part.strip();
        if (!text.matches(pattern)) {
            throw new IllegalArgumentException("not a part of an address");
        }
        return text;
    }
}
