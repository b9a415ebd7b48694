package org.hearth.family.genogram;

import java.util.ArrayList;
import java.util.List;
import org.hearth.family.genogram.Drawing.Box;
import org.hearth.family.genogram.Genogram.Figure;
import org.hearth.family.genogram.Genogram.Symbol;

/** Draws one person: the symbol with the age in it, the name and the years below. */
final class FigurePen {

    static final double SYMBOL = 44;
    static final double HALF = SYMBOL / 2;
    private static final double TOP = 5;
    private static final double TEXT = 64;
    private static final double LINE = 14;
    private static final int LETTERS = 18;
    private static final int LINES = 2;

    private final Svg svg;
    private final Words words;

    FigurePen(Svg svg, Words words) {
        this.svg = svg;
        this.words = words;
    }

    static double centre(Box box) {
        return box.top() + TOP + HALF;
    }

    /** Where the words below a symbol end, and the line to a partner begins. */
    double textEnd(Figure figure, Box box) {
        int lines = caption(figure).size();
        return box.top() + (lines == 0 ? TOP + SYMBOL : TEXT + LINE * (lines - 1) + 5);
    }

    void draw(Figure figure, Box box) {
        symbol(figure, box.middle(), centre(box));
        double y = box.top() + TEXT;
        var lines = caption(figure);
        for (int number = 0; number < lines.size(); number++) {
            boolean years = number == lines.size() - 1 && !words.years(figure).isEmpty();
            svg.label(lines.get(number), box.middle(), y + number * LINE, "middle", years ? Svg.QUIET : Svg.INK);
        }
    }

    void symbol(Figure figure, double x, double y) {
        outline(figure, x, y, HALF, figure.inFocus() ? 2.5 : 2);
        if (figure.inFocus()) {
            outline(figure, x, y, HALF - 5, 1.5);
        }
        if (figure.life().died() != null) {
            double r = figure.symbol() == Symbol.MAN && !figure.isUnknown() ? HALF : HALF * 0.7;
            svg.path(cross(x, y, r), 1.5, "", Svg.INK);
        }
        var age = figure.life().age();
        var inside = figure.isUnknown() ? "?" : age == null ? "" : age.toString();
        if (!inside.isEmpty()) {
            svg.label(inside, x, y + 4, "middle", Svg.INK);
        }
    }

    private void outline(Figure figure, double x, double y, double r, double width) {
        Object[] look = {"fill", Svg.PAPER, "stroke", Svg.INK, "stroke-width", width};
        if (!figure.isUnknown() && figure.symbol() == Symbol.MAN) {
            svg.empty("rect", join(look, "x", x - r, "y", y - r, "width", 2 * r, "height", 2 * r));
        } else if (!figure.isUnknown() && figure.symbol() == Symbol.WOMAN) {
            svg.empty("circle", join(look, "cx", x, "cy", y, "r", r));
        } else {
            var corners = Svg.number(x) + "," + Svg.number(y - r) + " " + Svg.number(x + r) + "," + Svg.number(y) + " "
                    + Svg.number(x) + "," + Svg.number(y + r) + " " + Svg.number(x - r) + "," + Svg.number(y);
            svg.empty("polygon", join(look, "points", corners));
        }
    }

    private static Object[] join(Object[] look, Object... place) {
        var all = new ArrayList<Object>(List.of(place));
        all.addAll(List.of(look));
        return all.toArray();
    }

    private static String cross(double x, double y, double r) {
        return "M" + Svg.number(x - r) + "," + Svg.number(y - r) + " L" + Svg.number(x + r) + "," + Svg.number(y + r)
                + " M" + Svg.number(x - r) + "," + Svg.number(y + r) + " L" + Svg.number(x + r) + ","
                + Svg.number(y - r);
    }

    private List<String> caption(Figure figure) {
        if (figure.isUnknown()) {
            return List.of(words.text("unknown"));
        }
        var lines = wrapped(figure.name());
        var years = words.years(figure);
        if (!years.isEmpty()) {
            lines.add(years);
        }
        return lines;
    }

    /** At most two lines; what does not fit stands in the table and is read aloud. */
    static List<String> wrapped(String name) {
        var lines = new ArrayList<String>();
        for (var word : name.split("\\s+", -1)) {
            var last = lines.isEmpty() ? "" : lines.getLast();
            if (!lines.isEmpty() && last.length() + word.length() < LETTERS) {
                lines.set(lines.size() - 1, last + " " + word);
            } else {
                lines.add(word);
            }
        }
        var shown = new ArrayList<>(lines.subList(0, Math.min(LINES, lines.size())));
        if (lines.size() > LINES) {
            shown.set(LINES - 1, shown.get(LINES - 1) + " …");
        }
        shown.replaceAll(each -> each.length() > LETTERS + 2 ? each.substring(0, LETTERS) + "…" : each);
        return shown;
    }
}
