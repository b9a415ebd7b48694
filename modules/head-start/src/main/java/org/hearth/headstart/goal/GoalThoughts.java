package org.hearth.headstart.goal;

/**
 * What family and staff talked about around a goal, in the order of the seven steps; every part may be empty.
 *
 * @param whyItMatters why it matters to the family
 * @param success how the family will know
 * @param skills of the family and of staff that help
 * @param strengths of the family that help
 * @param stressors that make it hard
 * @param obstacles that may get in the way
 * @param strategies that answer the obstacles
 * @param supports people and services that help
 */
public record GoalThoughts(
        String whyItMatters,
        String success,
        String skills,
        String strengths,
        String stressors,
        String obstacles,
        String strategies,
        String supports) {

    /** Nothing said yet. */
    public static final GoalThoughts NONE = new GoalThoughts("", "", "", "", "", "", "", "");

    /** The longest part. */
    public static final int LENGTH = 1000;

    public GoalThoughts {
        whyItMatters = checked(whyItMatters);
        success = checked(success);
        skills = checked(skills);
        strengths = checked(strengths);
        stressors = checked(stressors);
        obstacles = checked(obstacles);
        strategies = checked(strategies);
        supports = checked(supports);
    }

    private static String checked(String text) {
        var stripped = text.strip();
        if (stripped.length() > LENGTH) {
            throw new IllegalArgumentException("at most " + LENGTH + " characters");
        }
        return stripped;
    }
}
