package org.hearth.headstart.review;

/**
 * The five questions of a review (HS-118) and what the family still needs.
 *
 * @param met what was reached
 * @param smallSteps which small steps there were
 * @param changes what the family wants to change
 * @param adjustments which goal or strategy is adjusted
 * @param ownPlan what goes into the family's own plan
 * @param continuingNeeds needs and resources that go on (HS-025)
 */
public record Answers(
        String met, String smallSteps, String changes, String adjustments, String ownPlan, String continuingNeeds) {

    /** The longest answer. */
    public static final int LENGTH = 1000;

    public Answers {
        met = met.strip();
        smallSteps = smallSteps.strip();
        changes = changes.strip();
        adjustments = adjustments.strip();
        ownPlan = ownPlan.strip();
        continuingNeeds = continuingNeeds.strip();
    }
}
