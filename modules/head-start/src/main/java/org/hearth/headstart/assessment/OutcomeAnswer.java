package org.hearth.headstart.assessment;

/** What is noted for an outcome under which nothing is recorded (HS-004). */
public enum OutcomeAnswer {
    /** Discussed; nothing to record. */
    NOTHING_TO_RECORD,
    /** The family did not wish to talk about this now; it is asked again at the next review. */
    NOT_NOW
}
