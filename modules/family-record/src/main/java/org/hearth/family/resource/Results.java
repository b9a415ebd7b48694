package org.hearth.family.resource;

/**
 * What families said about a resource when their referrals were followed up.
 *
 * @param timelyAnswers how many said whether the service came in good time
 * @param timelyPoints two for each "yes", one for each "partly"
 * @param helpAnswers how many said whether it helped
 * @param helpPoints the sum of these answers, each from 1 (no help) to 4 (solved)
 */
public record Results(int timelyAnswers, int timelyPoints, int helpAnswers, int helpPoints) {

    /** Nobody was asked yet. */
    public static final Results NONE = new Results(0, 0, 0, 0);

    private static final int MOST = 1000;
    // A resource nobody speaks of stands in the middle; two answers weigh as much as that guess.
    private static final double GUESSES = 2;
    private static final double GUESS = 0.5;

    /** The share of good time, from 0 to 100. */
    public int timelyPercent() {
        return timelyAnswers == 0 ? 0 : Math.round(50f * timelyPoints / timelyAnswers);
    }

    /** The mean of "did it help?", from 1 to 4; 0 without an answer. */
    public double help() {
        return helpAnswers == 0 ? 0 : (double) helpPoints / helpAnswers;
    }

    /** The place in the ranking, from 0 to {@value #MOST}: half timeliness, half help. */
    int score() {
        double timely = (timelyPoints / 2.0 + GUESS * GUESSES) / (timelyAnswers + GUESSES);
        double helped = ((helpPoints - helpAnswers) / 3.0 + GUESS * GUESSES) / (helpAnswers + GUESSES);
        return (int) Math.round(MOST * (timely + helped) / 2);
    }
}
