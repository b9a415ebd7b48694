package org.hearth.family.agency;

/** The kinds of programs. */
public enum ProgramKind {
    HS,
    EHS,
    FTM,
    FCP
}
