package org.hearth.core.document;

import java.util.Map;

/**
 * Why an agency's own template is out of use; the standard one is printed until it is mended.
 *
 * @param template the name of the template
 * @param message the key of the plain-language text
 * @param arguments what the text names
 */
public record TemplateProblem(String template, String message, Map<String, Object> arguments) {

    public TemplateProblem {
        arguments = Map.copyOf(arguments);
    }
}
