package org.hearth.family.inspection;

/** What is asked about a record; the words stand in the list {@code fam.request_kind}. */
public enum RequestKind {
    INSPECT,
    COPY,
    AMEND,
    HEARING;

    /** True when a refusal leaves the family the right to a statement of its own. */
    public boolean isAboutCorrectness() {
        return this == AMEND || this == HEARING;
    }
}
