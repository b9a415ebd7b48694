package org.hearth.family.person;

/**
 * How another system calls a record.
 *
 * @param system the system, as named at the import: {@code childplus}
 * @param value the id there
 */
public record ExternalId(String system, String value) {

    /** The longest system name and the longest value. */
    public static final int LENGTH = 40;

    public ExternalId {
        system = system.strip();
        value = value.strip();
        if (system.isEmpty() || value.isEmpty() || system.length() > LENGTH || value.length() > LENGTH) {
            throw new IllegalArgumentException("1 to " + LENGTH + " characters each");
        }
    }
}
