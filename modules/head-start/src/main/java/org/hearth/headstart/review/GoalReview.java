package org.hearth.headstart.review;

/**
 * A review that was held.
 *
 * @param notedBy the staff code of whoever wrote it down
 */
public record GoalReview(GoalReviewId id, NewReview said, String notedBy) {}
