package org.hearth.family.genogram;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearth.family.genogram.Drawing.Point;

/** Writes SVG: every text escaped, every look an attribute, since neither styles nor scripts are let through. */
final class Svg {

    static final String INK = "#2b2620";
    static final String PAPER = "#ffffff";
    static final String ACCENT = "#0f5257";
    static final String HARD = "#8a1c1c";
    static final String QUIET = "#6b6156";

    private final StringBuilder text = new StringBuilder();

    /** Opens an element; attributes are given as name and value in turn. */
    Svg open(String tag, Object... attributes) {
        return tag(tag, ">", attributes);
    }

    Svg close(String tag) {
        text.append("</").append(tag).append('>');
        return this;
    }

    /** An element without content. */
    Svg empty(String tag, Object... attributes) {
        return tag(tag, "/>", attributes);
    }

    /** An element that holds text only. */
    Svg words(String tag, String words, Object... attributes) {
        tag(tag, ">", attributes);
        text.append(escaped(words));
        return close(tag);
    }

    /** What was written before by another of these. */
    Svg raw(String written) {
        text.append(written);
        return this;
    }

    Svg line(List<Point> points, double width, String dashes, String colour) {
        var path = points.stream()
                .map(each -> number(each.x()) + "," + number(each.y()))
                .collect(Collectors.joining(" L"));
        return path("M" + path, width, dashes, colour);
    }

    Svg path(String path, double width, String dashes, String colour) {
        return dashes.isEmpty()
                ? empty("path", "d", path, "fill", "none", "stroke", colour, "stroke-width", width)
                : empty(
                        "path",
                        "d",
                        path,
                        "fill",
                        "none",
                        "stroke",
                        colour,
                        "stroke-width",
                        width,
                        "stroke-dasharray",
                        dashes);
    }

    /** Words with a white edge, readable where they cross a line. */
    Svg label(String words, double x, double y, String anchor, String colour) {
        Object[] place = {"x", x, "y", y, "text-anchor", anchor, "font-size", 12};
        words(
                "text",
                words,
                with(place, "fill", PAPER, "stroke", PAPER, "stroke-width", 4, "stroke-linejoin", "round"));
        return words("text", words, with(place, "fill", colour));
    }

    static Object[] with(Object[] some, Object... more) {
        var all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    private Svg tag(String tag, String end, Object... attributes) {
        text.append('<').append(tag);
        for (int at = 0; at < attributes.length; at += 2) {
            var value = attributes[at + 1] instanceof Double number ? number(number) : attributes[at + 1].toString();
            text.append(' ')
                    .append(attributes[at])
                    .append("=\"")
                    .append(escaped(value))
                    .append('"');
        }
        text.append(end);
        return this;
    }

    static String number(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
