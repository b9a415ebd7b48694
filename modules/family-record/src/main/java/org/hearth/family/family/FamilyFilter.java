package org.hearth.family.family;

/**
 * Which families a list shows, within the caller's scope.
 *
 * @param text the beginning of a name or number, in any case and without accents; empty for all
 * @param mine true for those assigned to the caller only
 */
public record FamilyFilter(String text, boolean mine) {

    /** Every family in scope. */
    public static final FamilyFilter ALL = new FamilyFilter("", false);
}
