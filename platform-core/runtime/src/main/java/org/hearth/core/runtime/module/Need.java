package org.hearth.core.runtime.module;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/**
 * A module that another needs.
 *
 * @param module its id
 * @param versions the versions that will do, as the header says it: {@code [1.0,2)}, or {@code 1.0} for that one and
 *     every newer one; empty for any
 */
public record Need(String module, String versions) {

    /** A comma outside quotation marks. */
    private static final String COMMA = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    private static final String VERSION = "version=";

    /** Reads a header: {@code family-record;version="[1.0,2)",notice-board}. */
    static List<Need> list(String header) {
        return Stream.of(header.split(COMMA))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(Need::read)
                .toList();
    }

    private static Need read(String clause) {
        String[] parts = clause.split(";");
        String versions = Stream.of(parts)
                .map(String::strip)
                .filter(each -> each.startsWith(VERSION))
                .map(each -> each.substring(VERSION.length()).replace("\"", "").strip())
                .findFirst()
                .orElse("");
        return new Need(parts[0].strip(), versions);
    }

    /** False when nobody can tell which versions are meant. */
    boolean isReadable() {
        return versions.isEmpty() || range().isPresent();
    }

    boolean accepts(String version) {
        if (versions.isEmpty()) {
            return true;
        }
        return range().filter(each -> each.includes(version(version))).isPresent();
    }

    /** The range in pieces that a message can put into words. */
    Map<String, Object> words() {
        return range().map(Need::pieces).orElse(Map.of());
    }

    private Optional<VersionRange> range() {
        try {
            return Optional.of(new VersionRange(versions));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> pieces(VersionRange range) {
        if (range.isExact()) {
            return Map.of("low", "exactly", "from", range.getLeft().toString(), "high", "open", "until", "");
        }
        var until = Optional.ofNullable(range.getRight());
        boolean included = range.getRightType() == VersionRange.RIGHT_CLOSED;
        return Map.of(
                "low",
                range.getLeftType() == VersionRange.LEFT_CLOSED ? "from" : "after",
                "from",
                range.getLeft().toString(),
                "high",
                until.isEmpty() ? "open" : included ? "upto" : "below",
                "until",
                until.map(Version::toString).orElse(""));
    }

    /** What is no version is older than every one. */
    private static Version version(String text) {
        try {
            return Version.parseVersion(text);
        } catch (IllegalArgumentException none) {
            return Version.emptyVersion;
        }
    }
}
