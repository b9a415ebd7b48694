package org.hearth.family.agency;

import org.jspecify.annotations.Nullable;

/**
 * What is said of an organization; {@link AgencyAdministration} refuses what cannot be.
 *
 * @param zone the IANA name of its time zone: {@code America/Chicago}
 */
public record OrganizationDraft(
        String name,
        OrganizationKind kind,
        String zone,
        @Nullable OrganizationId parent) {

    public OrganizationDraft {
        name = name.strip();
        zone = zone.strip();
    }
}
