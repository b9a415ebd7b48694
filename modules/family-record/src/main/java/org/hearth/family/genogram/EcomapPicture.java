package org.hearth.family.genogram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearth.family.genogram.Drawing.Point;
import org.hearth.family.genogram.Ecomap.Connection;
import org.hearth.family.genogram.Ecomap.Strength;
import org.hearth.family.genogram.Genogram.TieKind;
import org.hearth.family.genogram.Picture.Sign;

/** Draws an ecomap: the family in the middle, everything else in a ring around it. */
final class EcomapPicture {

    private static final double CENTRE = 84;
    private static final double OUTER = 58;
    private static final double ROOM = 136;
    private static final double NEAREST = 210;
    private static final double LINE = 15;
    private static final int NAMES = 7;

    private final Ecomap ecomap;
    private final Words words;
    private final Svg svg = new Svg();

    EcomapPicture(Ecomap ecomap, Words words) {
        this.ecomap = ecomap;
        this.words = words;
    }

    Picture picture() {
        int number = ecomap.connections().size();
        double ring = Math.max(NEAREST, number * ROOM / (2 * Math.PI));
        double half = ring + OUTER + 16;
        var middle = new Point(half, half);
        var description = words.text("ecomap.description", Map.of("number", number));
        for (int at = 0; at < number; at++) {
            // The first stands at the top, and so on clockwise.
            double angle = 2 * Math.PI * at / number - Math.PI / 2;
            connection(ecomap.connections().get(at), middle, ring, angle);
        }
        circle(middle, CENTRE, 2.5);
        names(middle);
        return new Picture(words.text("ecomap.title"), description, 2 * half, 2 * half, svg.toString(), signs());
    }

    private void connection(Connection connection, Point middle, double ring, double angle) {
        double x = Math.cos(angle);
        double y = Math.sin(angle);
        var place = new Point(middle.x() + x * ring, middle.y() + y * ring);
        var from = new Point(middle.x() + x * CENTRE, middle.y() + y * CENTRE);
        var to = new Point(place.x() - x * OUTER, place.y() - y * OUTER);
        var label = connection.name() + ", " + words.coded("ecomap.strength", connection.strength());
        svg.open("g", "role", "img", "aria-label", label);
        line(svg, from, to, connection.strength());
        circle(place, OUTER, 1.5);
        var lines = new ArrayList<>(FigurePen.wrapped(connection.name()));
        lines.add(words.coded("ecomap.strength", connection.strength()));
        write(lines, place);
        svg.close("g");
    }

    private void names(Point middle) {
        var all = ecomap.family();
        var shown = new ArrayList<>(all.subList(0, Math.min(NAMES, all.size())));
        if (all.size() > NAMES) {
            shown.set(NAMES - 1, words.text("ecomap.more", Map.of("number", all.size() - NAMES + 1)));
        }
        write(shown.stream().map(each -> FigurePen.wrapped(each).getFirst()).toList(), middle);
    }

    private void write(List<String> lines, Point middle) {
        double y = middle.y() - LINE * (lines.size() - 1) / 2 + 4;
        for (int at = 0; at < lines.size(); at++) {
            svg.label(lines.get(at), middle.x(), y + at * LINE, "middle", Svg.INK);
        }
    }

    private void circle(Point middle, double radius, double width) {
        svg.empty(
                "circle",
                "cx",
                middle.x(),
                "cy",
                middle.y(),
                "r",
                radius,
                "fill",
                Svg.PAPER,
                "stroke",
                Svg.INK,
                "stroke-width",
                width);
    }

    private static void line(Svg svg, Point from, Point to, Strength strength) {
        var line = TiePen.bow(from, to, 0, 0);
        switch (strength) {
            case STRONG -> svg.line(line, 5, "", Svg.ACCENT);
            case STEADY -> svg.line(line, 2, "", Svg.INK);
            case WEAK -> svg.line(line, 1.5, "4 5", Svg.INK);
            case STRAINED -> new TiePen(svg).draw(TieKind.CONFLICT, line);
            case BROKEN -> new TiePen(svg).draw(TieKind.CUT_OFF, line);
        }
    }

    private List<Sign> signs() {
        var left = new Point(4, Sign.HEIGHT / 2.0);
        var right = new Point(Sign.WIDTH - 4, Sign.HEIGHT / 2.0);
        return Stream.of(Strength.values())
                .filter(strength -> ecomap.connections().stream().anyMatch(each -> each.strength() == strength))
                .map(strength -> new Sign(
                        GenogramSigns.small(svg -> line(svg, left, right, strength)),
                        words.coded("ecomap.strength", strength)))
                .toList();
    }
}
