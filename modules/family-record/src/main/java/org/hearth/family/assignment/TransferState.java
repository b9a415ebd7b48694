package org.hearth.family.assignment;

/** Where the transfer of a family to another worker stands. */
public enum TransferState {
    /** The family's worker asks for it; a manager has not looked yet. */
    ASKED,
    /** The other worker is to say yes or no. */
    OFFERED,
    /** Agreed; the day has not come. */
    ACCEPTED,
    /** The other worker is responsible now. */
    DONE,
    /** The other worker said no. */
    DECLINED,
    /** Taken back, or overtaken by another decision. */
    WITHDRAWN;

    /** True until it has been answered for good and has taken effect. */
    public boolean isOpen() {
        return this == ASKED || this == OFFERED || this == ACCEPTED;
    }
}
