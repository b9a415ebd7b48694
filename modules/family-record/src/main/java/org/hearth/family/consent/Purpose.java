package org.hearth.family.consent;

/**
 * What something is shared for.
 *
 * @param code a value of the list {@code fam.release_purpose}
 * @param words more about it; they say it all where the code is {@code other}
 */
public record Purpose(String code, String words) {

    /** The longest text. */
    public static final int LENGTH = 200;
    /** The code that needs words. */
    public static final String OTHER = "other";

    public Purpose {
        code = code.strip();
        words = words.strip();
        if (words.length() > LENGTH) {
            throw new IllegalArgumentException("purpose: at most " + LENGTH + " characters");
        }
    }

    /** A purpose that needs no more words. */
    public static Purpose of(String code) {
        return new Purpose(code, "");
    }

    /** True when {@code asked} is the same purpose. */
    public boolean covers(Purpose asked) {
        return code.equals(asked.code) && (!code.equals(OTHER) || words.equalsIgnoreCase(asked.words));
    }

    /** True when it says for what. */
    public boolean isStated() {
        return ConsentLists.PURPOSE.has(code) && !(code.equals(OTHER) && words.isEmpty());
    }
}
