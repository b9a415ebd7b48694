package org.hearth.core.search;

/**
 * Something that was found.
 *
 * @param name what people call it
 * @param about what tells it from others of that name; empty when nothing does
 * @param path where it is, as a path inside the application
 */
public record SearchHit(String name, String about, String path) {}
