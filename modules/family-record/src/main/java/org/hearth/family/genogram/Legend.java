package org.hearth.family.genogram;

import java.util.List;
import java.util.stream.Collectors;
import org.hearth.family.genogram.Picture.Sign;

/** All signs and their meanings as one drawing, for paper. */
final class Legend {

    private static final int COLUMNS = 3;
    private static final double COLUMN = 230;

    private final Words words;

    Legend(Words words) {
        this.words = words;
    }

    Picture of(List<Sign> signs) {
        int rows = (signs.size() + COLUMNS - 1) / COLUMNS;
        double height = Math.max(1, rows) * Sign.HEIGHT;
        var meanings = signs.stream().map(Sign::meaning).collect(Collectors.joining(", "));
        var svg = new Svg();
        for (int at = 0; at < signs.size(); at++) {
            int row = at / COLUMNS;
            double x = at % COLUMNS * COLUMN;
            double y = row * Sign.HEIGHT;
            svg.open("g", "transform", "translate(" + Svg.number(x) + " " + Svg.number(y) + ")");
            svg.raw(signs.get(at).content());
            svg.label(signs.get(at).meaning(), Sign.WIDTH + 6, Sign.HEIGHT / 2.0 + 4, "start", Svg.INK);
            svg.close("g");
        }
        var description = words.text("legend") + ": " + meanings;
        return new Picture(words.text("legend"), description, COLUMNS * COLUMN, height, svg.toString(), signs);
    }
}
