package org.hearth.family.agency;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The agency, or an organization above or below it. The one that was founded first is the agency itself.
 *
 * @param zone where its days begin and end
 * @param parent the organization it belongs to
 * @param active false once it was closed
 * @param version of the row that was read
 */
public record Organization(
        OrganizationId id,
        String name,
        OrganizationKind kind,
        ZoneId zone,
        @Nullable OrganizationId parent,
        boolean active,
        long version) {

    /** The longest name. */
    public static final int NAME_LENGTH = 120;

    public Organization {
        name = name.strip();
        if (name.isEmpty() || name.length() > NAME_LENGTH) {
            throw new IllegalArgumentException("name: 1 to " + NAME_LENGTH + " characters");
        }
    }

    /** One to be founded. */
    public Organization(OrganizationId id, String name, OrganizationKind kind, ZoneId zone) {
        this(id, name, kind, zone, null, true, 0);
    }
}
