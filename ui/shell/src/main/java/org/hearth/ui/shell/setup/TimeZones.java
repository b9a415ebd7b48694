package org.hearth.ui.shell.setup;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    /** The one that is meant by what was typed: its whole name, or the only one with these letters. */
    static Optional<ZoneId> find(String typed) {
        String letters = typed.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
        List<ZoneId> matching = all().stream()
                .filter(zone -> zone.getId().toLowerCase(Locale.ROOT).contains(letters))
                .toList();
        return matching.stream()
                .filter(zone -> zone.getId().equalsIgnoreCase(letters) || matching.size() == 1)
                .findFirst();
    }

    static List<ZoneId> all() {
        Stream<String> others = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .filter(id -> !FIRST.contains(id))
                .sorted();
        return Stream.concat(FIRST.stream(), others).map(ZoneId::of).toList();
    }
}
