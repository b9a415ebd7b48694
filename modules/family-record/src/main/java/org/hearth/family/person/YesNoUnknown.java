package org.hearth.family.person;

/** An answer that is never assumed: unknown stays unknown until somebody says. */
public enum YesNoUnknown {
    YES,
    NO,
    UNKNOWN
}
