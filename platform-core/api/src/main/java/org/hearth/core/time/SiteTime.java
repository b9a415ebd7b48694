package org.hearth.core.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What time it is: instants in UTC, days in a site's zone, never in the machine's. */
public interface SiteTime {

    /** The clock behind it; settable in tests. */
    Clock clock();

    /** The agency's main zone, used where no site is named. */
    ZoneId agencyZone();

    /** Now, in UTC. */
    default Instant now() {
        return clock().instant();
    }

    /** Today in the agency's main zone. */
    default LocalDate today() {
        return today(agencyZone());
    }

    /** Today in {@code zone}. */
    default LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(now(), zone);
    }
}
