package org.hearth.headstart.enrollment;

/** Whether a child has a plan for a disability. */
public enum Disability {
    /** Nobody said. */
    UNKNOWN,
    NONE,
    /** An individualized education program. */
    IEP,
    /** An individualized family service plan. */
    IFSP,
    /** Being evaluated. */
    EVALUATION;

    /** True when the agreement must speak of disability supports (HS-043). */
    public boolean needsSupportSection() {
        return this == IEP || this == IFSP || this == EVALUATION;
    }
}
