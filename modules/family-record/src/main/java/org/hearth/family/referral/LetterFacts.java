package org.hearth.family.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the family approved for the referral letter; nothing else is printed on it.
 *
 * @param name the name the family wants to be called by
 * @param facts why the family comes, in words it approved
 * @param approvedOn when the family approved them; null until it did
 * @param contactWish how and when the family wants to be reached
 * @param interpreter the language for which an interpreter is needed; empty for none
 */
public record LetterFacts(
        String name, String facts, @Nullable LocalDate approvedOn, String contactWish, String interpreter) {

    /** The longest name. */
    public static final int NAME_LENGTH = 160;

    /** The longest facts. */
    public static final int FACTS_LENGTH = 1000;

    /** The longest wish. */
    public static final int WISH_LENGTH = 200;

    /** The longest language. */
    public static final int INTERPRETER_LENGTH = 60;

    /** Nothing approved. */
    public static final LetterFacts NONE = new LetterFacts("", "", null, "", "");

    public LetterFacts {
        name = name.strip();
        facts = facts.strip();
        contactWish = contactWish.strip();
        interpreter = interpreter.strip();
    }
}
