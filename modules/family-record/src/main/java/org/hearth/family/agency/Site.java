package org.hearth.family.agency;

import java.time.ZoneId;

/** A place of the agency; its name is unique in the agency. */
public record Site(SiteId id, String name, SiteKind kind, String address, ZoneId zone) {

    public Site {
        name = name.strip();
        address = address.strip();
        if (name.isEmpty() || name.length() > Organization.NAME_LENGTH) {
            throw new IllegalArgumentException("name: 1 to " + Organization.NAME_LENGTH + " characters");
        }
    }
}
