package org.hearth.family.inspection;

/** How a request was answered; the words stand in the list {@code fam.request_outcome}. */
public enum Outcome {
    GRANTED,
    PARTLY,
    REFUSED;

    /** True when the family did not get all it asked for. */
    public boolean leavesSomethingOpen() {
        return this != GRANTED;
    }
}
