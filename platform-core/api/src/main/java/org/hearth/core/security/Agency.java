package org.hearth.core.security;

import java.time.ZoneId;

/** The agency that runs this installation. */
public interface Agency {

    /** Needed to change settings. */
    Permission SETTINGS = new Permission("core.settings.manage");

    /** The agency's name; empty until the installation is set up. */
    String name();

    /** The agency's main time zone. */
    ZoneId zone();

    /**
     * Changes both.
     *
     * @throws org.hearth.core.failure.AccessDenied without {@link #SETTINGS}
     * @throws org.hearth.core.failure.RuleViolation {@code E-REQ} or {@code E-RANGE} for the name
     */
    void change(String name, ZoneId zone);
}
