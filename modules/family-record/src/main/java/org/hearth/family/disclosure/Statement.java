package org.hearth.family.disclosure;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hearth.family.person.PersonId;

/**
 * What a parent says about a part of the record that was not changed as asked. It is kept with that part and goes
 * wherever the part goes (45 CFR 1303.23, 1303.24).
 *
 * @param kinds the kinds of records the part belongs to
 * @param part which part is contested
 * @param by who said it
 */
public record Statement(
        UUID id, PersonId person, Set<String> kinds, String part, String words, LocalDate on, String by) {

    /** The longest text. */
    public static final int LENGTH = 2000;
    /** The longest name of a part. */
    public static final int PART_LENGTH = 500;

    public Statement {
        kinds = Set.copyOf(kinds);
        part = part.strip();
        words = words.strip();
        if (words.length() > LENGTH || part.length() > PART_LENGTH) {
            throw new IllegalArgumentException("statement: at most " + LENGTH + " characters");
        }
    }
}
