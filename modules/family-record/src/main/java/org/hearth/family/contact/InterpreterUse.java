package org.hearth.family.contact;

/** Who interpreted; the message {@code fam.interpreter.<VALUE>} holds its words. */
public enum InterpreterUse {
    /** Nobody. */
    NONE,
    /** A qualified interpreter. */
    QUALIFIED,
    /** The member of staff speaks the family's language. */
    STAFF_SPEAKS,
    /** An adult relative, on the participant's own wish, after an interpreter was offered. */
    RELATIVE_ON_WISH,
    /** An adult relative, without an offer. */
    RELATIVE,
    /** A child, for the first words in an emergency. */
    CHILD_IN_EMERGENCY,
    /** A child. */
    CHILD;

    /**
     * True where somebody who needs an interpreter was served as the rule asks.
     *
     * @param note for a child in an emergency the reason, without which the rule is broken
     */
    boolean serves(String note) {
        return switch (this) {
            case QUALIFIED, STAFF_SPEAKS, RELATIVE_ON_WISH -> true;
            case CHILD_IN_EMERGENCY -> !note.isBlank();
            case NONE, RELATIVE, CHILD -> false;
        };
    }
}
