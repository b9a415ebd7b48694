package org.hearth.core.data;

/** Days in JPQL, on every database. */
public final class Days {

    private Days() {}

    /**
     * A JPQL expression: the elapsed days from one {@code LocalDate} to another, as in {@code elapsed_days = until - from};
     * negative when {@code until} comes first.
     *
     * @param from a path
     * @param until a path
     */
    public static String between(String from, String until) {
        return "operator('DateDifference', " + from + ", " + until + ")";
    }
}
