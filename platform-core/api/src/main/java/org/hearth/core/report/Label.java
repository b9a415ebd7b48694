package org.hearth.core.report;

import java.util.Locale;
import java.util.Map;
import org.hearth.core.text.Messages;

/**
 * Words that stay what they are (the name of a site), or that are looked up in the reader's language.
 *
 * @param text the words, or the message key
 * @param key true when {@code text} is a message key
 * @param arguments the named arguments of the message: days, numbers, lists, names
 */
public record Label(String text, boolean key, Map<String, Object> arguments) {

    public Label {
        arguments = Map.copyOf(arguments);
    }

    /** Words that are the same in every language. */
    public static Label plain(String text) {
        return new Label(text, false, Map.of());
    }

    /** The words behind a message key. */
    public static Label key(String key) {
        return new Label(key, true, Map.of());
    }

    /** The words behind a message key, with named arguments. */
    public static Label key(String key, Map<String, ?> arguments) {
        return new Label(key, true, Map.copyOf(arguments));
    }

    /** The words in a reader's language. */
    public String in(Messages messages, Locale language) {
        return key ? messages.text(text, language, arguments) : text;
    }
}
