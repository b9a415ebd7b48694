package org.hearth.family.contact;

/**
 * The contacts of a stretch of days.
 *
 * @param completed completed two-way contacts
 * @param attempts tries that reached nobody
 * @param ways in how many different ways was tried
 * @param fewestAttempts how many tries the agency asks for before it says "attempted"
 * @param fewestWays in how many ways
 */
public record ContactCount(long completed, long attempts, long ways, int fewestAttempts, int fewestWays) {

    /** What the stretch counts as. */
    public enum Mark {
        /** There was a contact. */
        CONTACTED,
        /** Enough was tried, in enough ways; shown apart, never counted as contact (HS-030). */
        ATTEMPTED,
        /** Neither. */
        MISSED
    }

    /** The mark. */
    public Mark mark() {
        if (completed > 0) {
            return Mark.CONTACTED;
        }
        return triedEnough() ? Mark.ATTEMPTED : Mark.MISSED;
    }

    /** True when the family was tried often enough and in enough ways. */
    public boolean triedEnough() {
        return attempts >= fewestAttempts && ways >= fewestWays;
    }
}
