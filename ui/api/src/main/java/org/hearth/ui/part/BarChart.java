package org.hearth.ui.part;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Bars to compare at a glance, drawn on the server: on the page and on paper alike. Each bar has its name above and its
 * number beside it, so nothing is told by colour or length alone; a screen reader hears title and description, and finds
 * the same numbers in the table that belongs beside every chart.
 */
public final class BarChart extends Div {

    private static final AtomicLong COUNT = new AtomicLong();
    private static final int WIDTH = 360;
    private static final int ROW = 40;
    private static final int NAME = 13;
    private static final int TOP = 18;
    private static final int THICK = 14;
    private static final int LENGTH = 270;
    private static final int BESIDE = 6;
    private static final String BAR = "#0b5c5e";
    private static final String TRACK = "#f4f0e9";
    private static final String EDGE = "#857d6f";
    private static final String INK = "#23201b";

    /**
     * A bar.
     *
     * @param name what it is about
     * @param part how long it is, from 0 to 1
     * @param number the number beside it, in words: "72 %"
     */
    public record Bar(String name, double part, String number) {

        public Bar {
            if (!(part >= 0 && part <= 1)) {
                throw new IllegalArgumentException("part " + part);
            }
        }
    }

    /**
     * A chart.
     *
     * @param title what it shows
     * @param description what one sees in it, in a sentence
     */
    public BarChart(String title, String description, List<Bar> bars) {
        addClassName("hearth-chart");
        add(new Svg(drawn("chart-" + COUNT.incrementAndGet(), title, description, bars)));
    }

    static String drawn(String id, String title, String description, List<Bar> bars) {
        var svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 %d %d\""
                .formatted(WIDTH, Math.max(1, bars.size()) * ROW));
        svg.append(" aria-labelledby=\"%1$s-title %1$s-desc\">".formatted(id));
        svg.append("<title id=\"%s-title\">%s</title>".formatted(id, plain(title)));
        svg.append("<desc id=\"%s-desc\">%s</desc>".formatted(id, plain(description)));
        for (int row = 0; row < bars.size(); row++) {
            svg.append(bar(bars.get(row), row * ROW));
        }
        return svg.append("</svg>").toString();
    }

    private static String bar(Bar bar, int top) {
        long length = Math.round(bar.part() * LENGTH);
        return String.format(
                Locale.ROOT,
                "<text x=\"0\" y=\"%d\" font-size=\"12\" fill=\"%s\">%s</text>"
                        + "<rect x=\"0.5\" y=\"%d.5\" width=\"%d\" height=\"%d\" fill=\"%s\" stroke=\"%s\"/>"
                        + "<rect x=\"0.5\" y=\"%d.5\" width=\"%d\" height=\"%d\" fill=\"%s\"/>"
                        + "<text x=\"%d\" y=\"%d\" font-size=\"12\" font-weight=\"600\" fill=\"%s\">%s</text>",
                top + NAME,
                INK,
                plain(bar.name()),
                top + TOP,
                LENGTH,
                THICK,
                TRACK,
                EDGE,
                top + TOP,
                length,
                THICK,
                BAR,
                LENGTH + BESIDE,
                top + TOP + THICK - 2,
                INK,
                plain(bar.number()));
    }

    private static String plain(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
