package org.hearth.core.runtime.security;

import java.time.Clock;
import java.time.ZoneId;
import org.hearth.core.time.SiteTime;

/** The time in the agency's zone; until the agency named one, in the zone of most of its kind. */
public final class AgencyTime implements SiteTime {

    static final ZoneId UNTIL_SET = ZoneId.of("America/Chicago");

    private final Clock clock;
    private final Settings settings;

    public AgencyTime(Clock clock, Settings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public ZoneId agencyZone() {
        return settings.find(AgencySettings.ZONE).map(ZoneId::of).orElse(UNTIL_SET);
    }
}
