package org.hearth.family.agency;

import org.hearth.family.person.YesNoUnknown;

/**
 * What is said of a site; {@link AgencyAdministration} refuses what cannot be.
 *
 * @param zone the IANA name of its time zone: {@code America/Chicago}
 */
public record SiteDraft(String name, SiteKind kind, String address, String zone, YesNoUnknown neutralVenue) {

    public SiteDraft {
        name = name.strip();
        address = address.strip();
        zone = zone.strip();
    }
}
