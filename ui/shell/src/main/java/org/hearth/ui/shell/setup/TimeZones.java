package org.hearth.ui.shell.setup;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The time zones to choose from: those of the United States first, then every other. */
final class TimeZones {

    private static final List<String> FIRST = List.of(
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Phoenix",
            "America/Los_Angeles",
            "America/Anchorage",
            "Pacific/Honolulu",
            "America/Puerto_Rico",
            "Pacific/Guam",
            "Pacific/Pago_Pago");

    private TimeZones() {}

    static List<ZoneId> all() {
        Stream<String> others = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .filter(id -> !FIRST.contains(id))
                .sorted();
        return Stream.concat(FIRST.stream(), others).map(ZoneId::of).toList();
    }
}
