package org.hearth.family.person;

/** What kind of interpreter a person needs. */
public enum InterpreterKind {
    SPOKEN,
    /** American Sign Language. */
    ASL,
    TACTILE,
    OTHER,
    UNKNOWN
}
