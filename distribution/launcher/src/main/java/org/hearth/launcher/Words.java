package org.hearth.launcher;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The launcher's words, in Spanish on a Spanish machine and else in English. */
final class Words {

    private Words() {}

    static String say(String key, @Nullable Object... values) {
        Locale locale = Locale.getDefault().getLanguage().equals("es") ? Locale.forLanguageTag("es") : Locale.ENGLISH;
        String pattern =
                ResourceBundle.getBundle("org.hearth.launcher.messages", locale).getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }
}
