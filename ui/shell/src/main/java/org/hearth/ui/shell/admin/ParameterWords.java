package org.hearth.ui.shell.admin;

import org.hearth.core.policy.PolicyParameter;
import org.hearth.ui.PageContext;

/** A parameter and its values as people call them; the code where a vendor's module has no words for it. */
final class ParameterWords {

    private ParameterWords() {}

    static String name(PageContext context, PolicyParameter<?> parameter) {
        return words(context, "policy." + parameter.code(), parameter.code());
    }

    static String value(PageContext context, PolicyParameter<?> parameter, String value) {
        return parameter.choices().contains(value)
                ? words(context, "policy." + parameter.code() + "." + value, value)
                : value;
    }

    private static String words(PageContext context, String key, String otherwise) {
        return context.messages().has(key) ? context.text(key) : otherwise;
    }
}
