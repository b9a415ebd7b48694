package org.hearth.launcher;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** What an agency can set, on the command line as well as in the configuration file. */
enum Setting {
    PORT(Setting::isPort),
    BIND(Setting::isAddress),
    DATA(Setting::isPossibleFolder),
    DEMO(Setting::isYesOrNo),
    HTTPS(Setting::isYesOrNo),
    HOSTS(value -> value.matches("[A-Za-z0-9.-]+(\\s*,\\s*[A-Za-z0-9.-]+)*")),
    IDLE_MINUTES(value -> isNumber(value, 3, 480)),
    IDLE_WARNING_SECONDS(value -> isNumber(value, 20, 3600)),
    DB_URL(Setting::isDatabase),
    DB_USER(value -> !value.isBlank()),
    DB_PASSWORD_FILE(Setting::isReadableFile),
    ADDRESS(value -> value.matches("https?://[^\\s/]+(/\\S*)?")),
    MAIL_HOST(value -> !value.isBlank()),
    MAIL_PORT(value -> isNumber(value, 1, 65_535)),
    MAIL_SECURITY(value -> value.matches("none|starttls|tls")),
    MAIL_USER(value -> !value.isBlank()),
    MAIL_PASSWORD_FILE(Setting::isReadableFile),
    MAIL_FROM(value -> value.matches("[^\\s@]+@[^\\s@]+"));

    @SuppressWarnings("ImmutableEnumChecker")
    private final Predicate<String> allowed;

    Setting(Predicate<String> allowed) {
        this.allowed = allowed;
    }

    static Optional<Setting> ofOption(String option) {
        return Arrays.stream(values())
                .filter(setting -> setting.option().equals(option))
                .findFirst();
    }

    static Optional<Setting> ofKey(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key().equals(key))
                .findFirst();
    }

    /** The name in the configuration file, such as {@code db.password-file}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
    }

    /** The name on the command line, such as {@code --db-password-file}. */
    String option() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name under which bundles read it, such as {@code hearth.db.password-file}. */
    String property() {
        return "hearth." + key();
    }

    /** A flag needs no value on the command line. */
    boolean isFlag() {
        return this == DEMO || this == HTTPS;
    }

    /**
     * The value, if it is allowed.
     *
     * @param source what the person wrote it under: an option, or a key with its file
     */
    String check(String source, String value) {
        if (!allowed.test(value)) {
            throw new WrongSetting(source, value, whatIsAllowed());
        }
        return value;
    }

    String whatIsAllowed() {
        return Words.say("allowed." + key());
    }

    /** True when an empty value says something: the embedded database. */
    boolean mayBeEmpty() {
        return this == DB_URL;
    }

    private static boolean isPort(String value) {
        return isNumber(value, 0, 65_535);
    }

    private static boolean isNumber(String value, int least, int most) {
        return value.matches("\\d{1,5}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
    }

    private static boolean isYesOrNo(String value) {
        return value.equals("true") || value.equals("false");
    }

    /** A Derby address could name any file or program; a test may ask for one that lives in memory. */
    private static boolean isDatabase(String value) {
        boolean test = System.getProperty("hearth.test") != null;
        return value.isEmpty()
                || value.startsWith("jdbc:postgresql:")
                || (test && value.startsWith("jdbc:derby:memory:"));
    }

    private static boolean isAddress(String value) {
        if (value.isBlank()) {
            return false;
        }
        try {
            return InetAddress.getAllByName(value).length > 0;
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private static boolean isPossibleFolder(String value) {
        return isPath(value) && !Files.isRegularFile(Path.of(value));
    }

    private static boolean isReadableFile(String value) {
        return isPath(value) && Files.isRegularFile(Path.of(value)) && Files.isReadable(Path.of(value));
    }

    private static boolean isPath(String value) {
        try {
            return !value.isBlank() && Path.of(value).getNameCount() > 0;
        } catch (InvalidPathException wrong) {
            return false;
        }
    }
}
