package org.hearth.family.agency;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/**
 * The agency.
 *
 * @param zone where its days begin and end
 * @param holidays days that are no business days
 */
public record Organization(OrganizationId id, String name, ZoneId zone, Set<LocalDate> holidays) {

    /** The longest name. */
    public static final int NAME_LENGTH = 120;

    public Organization {
        name = name.strip();
        holidays = Set.copyOf(holidays);
        if (name.isEmpty() || name.length() > NAME_LENGTH) {
            throw new IllegalArgumentException("name: 1 to " + NAME_LENGTH + " characters");
        }
    }
}
