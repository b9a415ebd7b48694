package org.hearth.core.runtime;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.hearth.core.time.SiteTime;

/** Noon in UTC on 12 November 2026, at an agency in {@code zone}. */
public record Noon(ZoneId zone) implements SiteTime {

    public Noon() {
        this(ZoneOffset.UTC);
    }

    @Override
    public Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-12T12:00:00Z"), ZoneOffset.UTC);
    }

    @Override
    public ZoneId agencyZone() {
        return zone;
    }
}
