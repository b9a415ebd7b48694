package org.hearth.core.document;

/** The paper a document is laid out for. */
public enum PaperSize {
    LETTER,
    A4
}
