package org.hearth.family.referral;

/**
 * What one looks for.
 *
 * @param text the beginning of the family's name, or part of the resource's
 * @param mine only those the caller made
 * @param awaiting only those whose family has still to be asked
 * @param late only those whose follow-up is overdue
 */
public record ReferralFilter(String text, boolean mine, boolean awaiting, boolean late) {

    /** Everything in scope. */
    public static final ReferralFilter ALL = new ReferralFilter("", false, false, false);
}
