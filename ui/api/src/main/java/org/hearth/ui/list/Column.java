package org.hearth.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;

/**
 * A column of a list.
 *
 * @param name its name in the order; empty when one cannot sort by it
 * @param heading its words
 * @param text what a file of the list holds, and the page too where nothing else is drawn
 * @param cell what the page shows
 * @param number true for figures: they stand right and in figures of one width
 */
public record Column<T>(
        String name, String heading, Function<T, String> text, Function<T, Component> cell, boolean number) {

    /** A column of words. */
    public static <T> Column<T> text(String name, String heading, Function<T, String> text) {
        return new Column<>(name, heading, text, row -> new Span(text.apply(row)), false);
    }

    /** A column of figures. */
    public static <T> Column<T> number(String name, String heading, Function<T, String> text) {
        return new Column<>(name, heading, text, row -> new Span(text.apply(row)), true);
    }

    /** The same column, drawn by {@code cell}: a link, a badge, a date in words. */
    public Column<T> drawn(Function<T, Component> cell) {
        return new Column<>(name, heading, text, cell, number);
    }
}
