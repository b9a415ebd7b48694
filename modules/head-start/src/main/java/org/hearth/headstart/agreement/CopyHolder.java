package org.hearth.headstart.agreement;

/** Who holds a printed document. */
public enum CopyHolder {
    /** The original, in the child or family file (HS-022). */
    FILE,
    /** The family (HS-023). */
    FAMILY
}
