package org.hearth.core.document;

/**
 * A document that a module can print. Its layout is the file {@code /templates/<name>.html} in the module's jar, which
 * an agency can replace by a file of the same name in the data folder.
 *
 * @param code the document's code in the specification: {@code DOC-01}
 * @param name the name of the template file, without its ending
 * @param title the message key of the document's title
 */
public record DocumentTemplate(String code, String name, String title) {}
