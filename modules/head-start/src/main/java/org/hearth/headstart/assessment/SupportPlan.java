package org.hearth.headstart.assessment;

/**
 * How support will be given for a need (FS 001, Policy).
 *
 * @param who gives it
 * @param what it is
 * @param howOften it is given
 */
public record SupportPlan(String who, String what, String howOften) {

    /** Nothing planned yet. */
    public static final SupportPlan NONE = new SupportPlan("", "", "");

    /** The longest part. */
    public static final int LENGTH = 300;

    public SupportPlan {
        who = checked(who);
        what = checked(what);
        howOften = checked(howOften);
    }

    /** True when nothing is planned yet. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    private static String checked(String text) {
        var stripped = text.strip();
        if (stripped.length() > LENGTH) {
            throw new IllegalArgumentException("at most " + LENGTH + " characters");
        }
        return stripped;
    }
}
