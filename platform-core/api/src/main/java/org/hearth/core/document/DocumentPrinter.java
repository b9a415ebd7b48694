package org.hearth.core.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Fills a template and makes a tagged PDF (PDF/UA-1: structure, language, title) of it. It prints what it is given and
 * reads nothing else, so it asks nobody.
 *
 * <p>A template is HTML with {@code {{ name }}} and {@code {% if %}}, {@code {% for %}} (Pebble); it usually {@code
 * {% extends "layout" %}} and fills {@code {% block content %}}. Besides the model it has {@code title}, {@code
 * language}, {@code today}, {@code templateVersion}; {@code copyFor} (who gets this copy) and {@code policyFooter} are
 * empty unless the model names them. {@code {{ t('key') }}} and {@code {{ t('key', {'count': 3}) }}} give words in the
 * reader's language, {@code {{ day | date }}} a day as people write it. An image is a file beside the template or a
 * {@code data:} address; nothing else is ever loaded. A drawing is an {@code <svg>} element with its description in
 * {@code alt}; its words are drawn as outlines, so what it says must stand in the text too.
 */
public interface DocumentPrinter {

    /**
     * Prints a document. An agency's template that cannot be used is reported, and the standard one printed.
     *
     * @param model what the template names: texts, numbers, dates, and lists and maps of these; nothing else
     * @param language the reader's language
     * @return the bytes of the PDF
     */
    byte[] print(DocumentTemplate template, Map<String, ?> model, Locale language, PaperSize paper);

    /** A short mark that changes whenever the template in force changes; it is printed and stored with a document. */
    String version(DocumentTemplate template);

    /** Every template of the agency that is out of use, and why; empty when all are fine. */
    List<TemplateProblem> problems();
}
