package org.hearth.family.search;

/**
 * One text under which a person or a family is found.
 *
 * @param kind what the text is
 * @param value at most {@value #LENGTH} characters, cut where it is longer
 */
public record SearchKey(Kind kind, String value) {

    /** The longest value. */
    static final int LENGTH = 100;

    public SearchKey {
        value = value.substring(0, Math.min(LENGTH, value.length()));
    }

    /** What a key is made of. Its code is what stands in the database. */
    public enum Kind {
        /** A part of a person's name and, after a space, one of the others. Each part has one of these. */
        NAME("N"),
        /** A part of a person's name and each of the others that {@link #NAME} leaves out. */
        PAIR("P"),
        /** How a part of a person's name sounds and, after a space, the part. */
        SOUND("S"),
        /** How another system calls a person. */
        ID("I"),
        /** The digits of a telephone number, the last one first. */
        PHONE("T"),
        /** The digits of a number that only some may know of, the last one first. */
        HIDDEN_PHONE("U"),
        /** A family's name from one of its words on. */
        FAMILY("F"),
        /** A family's number, or how another system calls it. */
        NUMBER("G");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** As in the database. */
        public String code() {
            return code;
        }
    }
}
