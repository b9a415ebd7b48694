package org.hearth.ui.shell;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the web server listens and how long an idle page stays open.
 *
 * @param bind the address to listen on
 * @param port the port; 0 takes a free one
 * @param https true when a proxy in front speaks HTTPS: cookies are then secure and forwarded headers are believed
 * @param hosts the names, besides this machine's loopback names and plain addresses, that a browser may ask for
 * @param idle after so long without a key or a touch the page locks
 * @param warning so long before that, the page warns
 */
public record WebSettings(String bind, int port, boolean https, Set<String> hosts, Duration idle, Duration warning) {

    private static final int LARGEST_PORT = 65_535;
    private static final int LONGEST_IDLE_MINUTES = 480;

    public WebSettings {
        hosts = Set.copyOf(hosts);
        if (warning.compareTo(idle) >= 0) {
            throw new IllegalArgumentException("hearth.idle.warning-seconds is " + warning.toSeconds()
                    + "; it must be shorter than the idle time");
        }
    }

    /** Reads the settings; a wrong value is named with its key and what is allowed. */
    public static WebSettings read(Function<String, Optional<String>> property) {
        var values = new Values(property);
        return new WebSettings(
                values.text("hearth.bind", "127.0.0.1"),
                values.number("hearth.port", 8080, 0, LARGEST_PORT),
                values.flag("hearth.https"),
                values.names("hearth.hosts"),
                Duration.ofMinutes(values.number("hearth.idle.minutes", 15, 3, LONGEST_IDLE_MINUTES)),
                Duration.ofSeconds(values.number("hearth.idle.warning-seconds", 120, 20, 3600)));
    }

    private record Values(Function<String, Optional<String>> property) {

        String text(String key, String fallback) {
            return property.apply(key)
                    .map(String::strip)
                    .filter(v -> !v.isEmpty())
                    .orElse(fallback);
        }

        int number(String key, int fallback, int least, int most) {
            String value = text(key, Integer.toString(fallback));
            if (value.matches("\\d{1,6}")) {
                int number = Integer.parseInt(value);
                if (number >= least && number <= most) {
                    return number;
                }
            }
            throw new IllegalArgumentException(
                    key + " is \"" + value + "\"; allowed is a number from " + least + " to " + most);
        }

        boolean flag(String key) {
            String value = text(key, "false");
            if (!Set.of("true", "false").contains(value)) {
                throw new IllegalArgumentException(key + " is \"" + value + "\"; allowed are true and false");
            }
            return value.equals("true");
        }

        Set<String> names(String key) {
            return Stream.of(text(key, "").split(","))
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
