package org.hearth.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything one start needs to know: options first, then the configuration file, then defaults.
 *
 * @param home the installation folder
 * @param values the settings that have a value
 * @param command what to do
 * @param arguments what the command gets
 */
record Settings(Path home, Map<Setting, String> values, String command, List<String> arguments) {

    Settings {
        values = Map.copyOf(values);
        arguments = List.copyOf(arguments);
    }

    /**
     * @param home the installation folder
     * @param dataFolder the data folder if nothing else is said
     */
    static Settings of(Path home, Path dataFolder, CommandLine typed) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        values.put(Setting.PORT, "8080");
        values.put(Setting.BIND, "127.0.0.1");
        values.put(Setting.DEMO, "false");
        values.put(Setting.DATA, dataFolder.toString());
        configuration(home, typed).ifPresent(file -> values.putAll(ConfigurationFile.read(file)));
        values.putAll(typed.values());
        refuseWhatDoesNotFit(values);
        return new Settings(home, values, typed.command(), typed.arguments());
    }

    /** Values that are right by themselves, but not together. */
    private static void refuseWhatDoesNotFit(Map<Setting, String> values) {
        long idle = Long.parseLong(values.getOrDefault(Setting.IDLE_MINUTES, "15")) * 60;
        String warning = values.getOrDefault(Setting.IDLE_WARNING_SECONDS, "120");
        if (Long.parseLong(warning) >= idle) {
            throw new WrongSetting(
                    Setting.IDLE_WARNING_SECONDS.key(), warning, Setting.IDLE_WARNING_SECONDS.whatIsAllowed());
        }
        if (values.containsKey(Setting.MAIL_HOST)) {
            for (Setting needed : List.of(Setting.MAIL_FROM, Setting.ADDRESS)) {
                if (!values.containsKey(needed)) {
                    throw WrongSetting.missing(needed.key(), needed.whatIsAllowed());
                }
            }
        }
    }

    private static Optional<Path> configuration(Path home, CommandLine typed) {
        if (typed.configuration().isPresent()) {
            return typed.configuration().map(Path::of);
        }
        return Optional.of(home.resolve("conf/hearth.properties")).filter(Files::exists);
    }

    Path data() {
        return Path.of(values.getOrDefault(Setting.DATA, "")).toAbsolutePath().normalize();
    }

    String bind() {
        return values.getOrDefault(Setting.BIND, "");
    }

    int port() {
        return Integer.parseInt(values.getOrDefault(Setting.PORT, "0"));
    }

    boolean runs() {
        return command.equals(CommandLine.RUN);
    }

    /** The settings as the bundles read them. */
    Map<String, String> frameworkProperties() {
        Map<String, String> properties = new HashMap<>();
        values.forEach((setting, value) -> properties.put(setting.property(), value));
        properties.put(Setting.DATA.property(), data().toString());
        properties.put("hearth.home", home.toString());
        properties.put("hearth.command", command);
        properties.put("hearth.command.args", String.join("\n", arguments));
        return properties;
    }
}
