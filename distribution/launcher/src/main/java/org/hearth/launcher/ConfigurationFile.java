package org.hearth.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** A properties file (UTF-8) with the same keys as the options. */
final class ConfigurationFile {

    private ConfigurationFile() {}

    static Map<Setting, String> read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new WrongSetting("--config", file.toString(), Words.say("allowed.config"));
        }
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        for (String key : properties.stringPropertyNames()) {
            String source = Words.say("setting.in-file", key, file);
            Setting setting = Setting.ofKey(key).orElseThrow(() -> WrongSetting.unknown(source, knownKeys()));
            String value = properties.getProperty(key, "").strip();
            if (value.isEmpty() && !setting.mayBeEmpty()) {
                throw WrongSetting.missing(source, setting.whatIsAllowed());
            }
            values.put(setting, setting.check(source, value));
        }
        return values;
    }

    private static String knownKeys() {
        return Arrays.stream(Setting.values()).map(Setting::key).collect(Collectors.joining(", "));
    }
}
