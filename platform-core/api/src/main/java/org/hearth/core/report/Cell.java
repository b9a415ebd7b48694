package org.hearth.core.report;

/**
 * The number whose records are wanted.
 *
 * @param line the figure's {@link Figure#line()}
 * @param part which of its records
 */
public record Cell(String line, Part part) {}
