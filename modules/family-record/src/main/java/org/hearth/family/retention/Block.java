package org.hearth.family.retention;

/** What keeps a record however old it is; the message {@code fam.retention.block.<BLOCK>} says it. */
public enum Block {
    /** A legal hold stands. */
    HOLD,
    /** Somebody works with the family. */
    ASSIGNMENT,
    /** The family changes hands. */
    TRANSFER,
    /** A referral is not over. */
    REFERRAL,
    /** Somebody asked for the record and waits. */
    REQUEST,
    /** A task is open. */
    TASK,
    /** A module says that its work with the family goes on. */
    RUNNING,
    /** A module that is switched off keeps records of the family, so that nobody can say what goes. */
    SWITCHED_OFF
}
