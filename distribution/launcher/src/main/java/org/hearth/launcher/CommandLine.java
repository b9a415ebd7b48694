package org.hearth.launcher;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was typed.
 *
 * @param command the first word that is no option; {@code run} if there is none
 * @param values the settings given as options
 * @param configuration the file named by {@code --config}
 * @param arguments what is left for the command; always empty for {@code run}
 */
record CommandLine(
        String command, Map<Setting, String> values, Optional<String> configuration, List<String> arguments) {

    static final String RUN = "run";
    static final String HELP = "help";
    private static final Set<String> ASKING = Set.of("--help", "-h");
    private static final String CONFIG = "--config";

    CommandLine {
        values = Map.copyOf(values);
        arguments = List.copyOf(arguments);
    }

    static CommandLine parse(String... typed) {
        List<String> words = new ArrayList<>(List.of(typed));
        if (!Collections.disjoint(words, ASKING) || words.indexOf(HELP) == 0) {
            return new CommandLine(HELP, Map.of(), Optional.empty(), List.of());
        }
        String command = words.isEmpty() || words.getFirst().startsWith("-") ? RUN : words.removeFirst();
        if (!isCommand(command)) {
            throw WrongSetting.command(command);
        }
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        Optional<String> configuration = Optional.empty();
        List<String> arguments = new ArrayList<>();
        for (Iterator<String> left = words.iterator(); left.hasNext(); ) {
            String word = left.next();
            Optional<Setting> setting = Setting.ofOption(word);
            if (setting.isPresent()) {
                values.put(setting.get(), valueOf(setting.get(), left));
            } else if (word.equals(CONFIG)) {
                configuration = Optional.of(next(left, CONFIG, Words.say("allowed.config")));
            } else if (command.equals(RUN)) {
                throw WrongSetting.unknown(word, knownOptions());
            } else {
                arguments.add(word);
            }
        }
        return new CommandLine(command, values, configuration, arguments);
    }

    /** Whether a word has the form of a command; whether there is such a one depends on the modules. */
    static boolean isCommand(String word) {
        return word.matches("[a-z][a-z0-9-]*");
    }

    private static String valueOf(Setting setting, Iterator<String> left) {
        if (setting.isFlag()) {
            return "true";
        }
        return setting.check(setting.option(), next(left, setting.option(), setting.whatIsAllowed()));
    }

    private static String next(Iterator<String> left, String option, String allowed) {
        if (!left.hasNext()) {
            throw WrongSetting.missing(option, allowed);
        }
        String value = left.next();
        if (value.startsWith("--")) {
            throw WrongSetting.missing(option, allowed);
        }
        return value;
    }

    private static String knownOptions() {
        return Arrays.stream(Setting.values()).map(Setting::option).collect(Collectors.joining(", ")) + ", " + CONFIG;
    }
}
