package org.hearth.core.runtime.osgi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hearth.core.runtime.data.DatabaseSettings;
import org.osgi.framework.BundleContext;

/** What the launcher was told, read from the framework's properties. */
final class FrameworkSettings {

    private final BundleContext context;

    FrameworkSettings(BundleContext context) {
        this.context = context;
    }

    Path dataFolder() {
        return Path.of(find("hearth.data").orElseThrow(() -> new IllegalStateException("hearth.data is not set")));
    }

    boolean isDemo() {
        return find("hearth.demo").map(Boolean::parseBoolean).orElse(false);
    }

    /** False for a command that ends by itself. */
    boolean isServer() {
        return find("hearth.command").map("run"::equals).orElse(true);
    }

    DatabaseSettings database() {
        return new DatabaseSettings(
                find("hearth.db.url").orElse(""),
                find("hearth.db.user").orElse(""),
                find("hearth.db.password-file")
                        .map(FrameworkSettings::firstLine)
                        .orElse(""));
    }

    private Optional<String> find(String name) {
        return Optional.ofNullable(context.getProperty(name)).filter(value -> !value.isBlank());
    }

    private static String firstLine(String file) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.findFirst().orElse("").strip();
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "db.password-file is '" + file
                            + "', which cannot be read. Name a file whose first line is the password.",
                    failed);
        }
    }
}
