package org.hearth.core.document;

/** Who holds a copy; the message {@code document.holder.<VALUE>} holds its words. */
public enum CopyHolder {
    /** The original, in the file. */
    FILE_ORIGINAL,
    FAMILY,
    ADVOCATE,
    PARTICIPANT,
    CAREGIVER,
    COURT,
    OTHER_AGENCY;

    /** True for a holder outside, to whom a copy goes through the sharing gate only. */
    public boolean isOutside() {
        return this == CAREGIVER || this == COURT || this == OTHER_AGENCY;
    }
}
