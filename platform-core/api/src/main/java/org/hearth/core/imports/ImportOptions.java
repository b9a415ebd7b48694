package org.hearth.core.imports;

/**
 * What the user chose for one file.
 *
 * @param sourceSystem the system the file comes from, 1 to {@value #LONGEST_SOURCE} characters; with the external id it
 *     makes the key
 * @param usDates true when {@code 03/04/2026} means March 4th; such dates are never guessed
 */
public record ImportOptions(String sourceSystem, boolean usDates) {

    /** The longest name of a system, in characters; {@link Imports#check} refuses a longer one. */
    public static final int LONGEST_SOURCE = 40;
}
