package org.hearth.family.contact;

/**
 * Where and in which language a contact was.
 *
 * @param language ISO 639 code, or empty
 * @param interpreterNote the interpreter's name, or why a child spoke the first words
 */
public record Setting(String place, String language, InterpreterUse interpreter, String interpreterNote) {

    /** The longest place. */
    public static final int PLACE_LENGTH = 120;

    /** The longest note. */
    public static final int NOTE_LENGTH = 200;

    /** Nothing known. */
    public static final Setting UNKNOWN = new Setting("", "", InterpreterUse.NONE, "");

    public Setting {
        place = place.strip();
        interpreterNote = interpreterNote.strip();
    }
}
