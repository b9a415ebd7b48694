package org.hearth.family.person;

/** Somebody in the record who may be the person that is typed. A human decides. */
public record PossibleDuplicate(Person person, Reason reason) {

    /** Why. */
    public enum Reason {
        /** Another system calls both by the same id: it is the same person. */
        SAME_ID,
        /** The same last name and birth date, and the same phone number. */
        SAME_PHONE,
        /** The same last name and birth date, and first names that differ in two letters at most. */
        ALIKE
    }
}
