package org.hearth.core.runtime.osgi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.hearth.core.runtime.data.DatabaseSettings;
import org.hearth.core.runtime.mail.MailSettings;
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

    /** How mail leaves; empty when no server is named. */
    Optional<MailSettings> mail() {
        return find("hearth.mail.host")
                .map(host -> new MailSettings(
                        host,
                        find("hearth.mail.port").map(Integer::parseInt).orElse(587),
                        find("hearth.mail.security")
                                .map(each -> MailSettings.Security.valueOf(each.toUpperCase(Locale.ROOT)))
                                .orElse(MailSettings.Security.STARTTLS),
                        find("hearth.mail.user").orElse(""),
                        find("hearth.mail.password-file")
                                .map(FrameworkSettings::firstLine)
                                .orElse(""),
                        needed("mail.from"),
                        needed("address")));
    }

    private String needed(String key) {
        return find("hearth." + key)
                .orElseThrow(() -> new IllegalStateException("mail.host is set, so " + key + " is needed too."));
    }

    private Optional<String> find(String name) {
        return Optional.ofNullable(context.getProperty(name)).filter(value -> !value.isBlank());
    }

    private static String firstLine(String file) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.findFirst().orElse("").strip();
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "The password file '" + file + "' cannot be read. Name a file whose first line is the password.",
                    failed);
        }
    }
}
