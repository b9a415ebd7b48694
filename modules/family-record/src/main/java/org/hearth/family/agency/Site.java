package org.hearth.family.agency;

import java.time.ZoneId;
import org.hearth.family.person.YesNoUnknown;

/**
 * A place of the agency; its name is unique in the agency.
 *
 * @param zone where its days begin and end
 * @param neutralVenue whether a family meets there on nobody's ground
 * @param active false once it was closed: what happened there stays, nothing new is planned there
 * @param version of the row that was read
 */
public record Site(
        SiteId id,
        String name,
        SiteKind kind,
        String address,
        ZoneId zone,
        YesNoUnknown neutralVenue,
        boolean active,
        long version) {

    /** The longest address. */
    public static final int ADDRESS_LENGTH = 254;

    public Site {
        name = name.strip();
        address = address.strip();
        if (name.isEmpty() || name.length() > Organization.NAME_LENGTH) {
            throw new IllegalArgumentException("name: 1 to " + Organization.NAME_LENGTH + " characters");
        }
    }

    /** One to be added. */
    public Site(SiteId id, String name, SiteKind kind, String address, ZoneId zone) {
        this(id, name, kind, address, zone, YesNoUnknown.UNKNOWN, true, 0);
    }

    SiteDraft draft() {
        return new SiteDraft(name, kind, address, zone.getId(), neutralVenue);
    }
}
