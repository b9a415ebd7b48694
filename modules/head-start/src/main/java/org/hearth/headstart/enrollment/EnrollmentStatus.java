package org.hearth.headstart.enrollment;

/** Where a child's enrollment stands. */
public enum EnrollmentStatus {
    WAITLISTED,
    ACCEPTED,
    ENROLLED,
    DROPPED,
    COMPLETED
}
