package org.hearth.core.runtime.document;

import io.pebbletemplates.pebble.PebbleEngine;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.hearth.core.text.Messages;

/**
 * Fills templates. They are text to it, not programs: every value is escaped, an unknown name is an error, no method of
 * a value can be called, and nothing is kept, so that a mended file counts at once and a module's classes can go.
 */
final class TemplateEngine {

    private static final int LARGEST_OUTPUT = 10_000_000;

    /** Pebble's own counter of a loop, the only object whose methods a template may call. */
    private static final String LOOP = "io.pebbletemplates.pebble.node.ForNode$LoopVariables";

    private final PebbleEngine pebble;

    TemplateEngine(TemplateFiles files, boolean agencyToo, Messages messages) {
        this.pebble = new PebbleEngine.Builder()
                .loader(new TemplateLoader(files, agencyToo))
                .strictVariables(true)
                .cacheActive(false)
                .maxRenderedSize(LARGEST_OUTPUT)
                .methodAccessValidator(
                        (object, method) -> method.getDeclaringClass().getName().equals(LOOP))
                .extension(new TemplateWords(messages))
                .build();
    }

    String fill(String template, Map<String, Object> model, Locale language) {
        var html = new StringWriter();
        try {
            pebble.getTemplate(template).evaluate(html, model, language);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return html.toString();
    }

    /** Reads a template without filling it; throws what is wrong with it. */
    void parse(String template) {
        pebble.getTemplate(template);
    }
}
