package org.hearth.headstart.enrollment;

/** A child's enrollment, as stored. */
public record Enrollment(EnrollmentId id, int version, NewEnrollment enrollment) {}
