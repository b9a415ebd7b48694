package org.hearth.core.runtime.text;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One text of a bundle. It keeps its compiled form, which therefore goes when the bundle goes. */
final class MessageText {

    private static final Logger LOG = LoggerFactory.getLogger(MessageText.class);

    private final String key;
    private final String pattern;
    private final Locale language;
    private @Nullable MessageFormat compiled;

    MessageText(String key, String pattern, Locale language) {
        this.key = key;
        this.pattern = pattern;
        this.language = language;
    }

    /** The text with its arguments; a broken pattern is shown as it stands, because some text beats none. */
    String format(Map<String, Object> arguments) {
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        try {
            return formatCompiled(arguments);
        } catch (IllegalArgumentException broken) {
            LOG.warn("The message {} ({}) cannot be formatted: {}", key, language, broken.getMessage());
            return pattern;
        }
    }

    /** One at a time: a MessageFormat must not be shared by threads. */
    private synchronized String formatCompiled(Map<String, Object> arguments) {
        if (compiled == null) {
            compiled = new MessageFormat(pattern, language);
        }
        return compiled.format(arguments);
    }
}
