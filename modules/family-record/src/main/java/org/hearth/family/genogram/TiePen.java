package org.hearth.family.genogram;

import java.util.ArrayList;
import java.util.List;
import org.hearth.family.genogram.Drawing.Point;
import org.hearth.family.genogram.Genogram.TieKind;

/** Draws how two people stand to each other, as a bow. */
final class TiePen {

    private static final double AWAY = 27;
    private static final int PIECES = 24;
    private static final int TENTHS = 10;

    private final Svg svg;

    TiePen(Svg svg) {
        this.svg = svg;
    }

    /** A bow between two symbols; {@code bend} tells several between the same two apart. */
    List<Point> draw(TieKind kind, Point one, Point two, double bend) {
        double length = Math.max(1, Math.hypot(two.x() - one.x(), two.y() - one.y()));
        double alongX = (two.x() - one.x()) / length;
        double alongY = (two.y() - one.y()) / length;
        double away = Math.min(AWAY, length / 3);
        var from = new Point(one.x() + alongX * away, one.y() + alongY * away);
        var to = new Point(two.x() - alongX * away, two.y() - alongY * away);
        var bow = bow(from, to, -alongY * bend, alongX * bend);
        draw(kind, bow);
        return bow;
    }

    /** Writes what a bow means, some {@code tenths} along it. */
    void word(TieKind kind, String word, List<Point> bow, int tenths) {
        var middle = bow.get(bow.size() * tenths / TENTHS);
        svg.label(word, middle.x(), middle.y() + 4, "middle", colour(kind));
    }

    void draw(TieKind kind, List<Point> bow) {
        switch (kind) {
            case CLOSE -> {
                svg.line(shifted(bow, 2.5), 1.5, "", Svg.ACCENT);
                svg.line(shifted(bow, -2.5), 1.5, "", Svg.ACCENT);
            }
            case DISTANT -> svg.line(bow, 1.5, "2 5", Svg.ACCENT);
            case CONFLICT -> svg.line(zigzag(bow), 1.5, "", Svg.HARD);
            case CUT_OFF -> {
                svg.line(bow, 1.5, "", Svg.HARD);
                bars(bow, List.of(bow.size() / 4, bow.size() / 4 + 1));
            }
            case KEPT_APART -> {
                svg.line(bow, 3, "", Svg.HARD);
                bars(bow, List.of(2, bow.size() / 4, bow.size() * 3 / 4, bow.size() - 3));
            }
            case KIN -> svg.line(bow, 1.2, "4 4", Svg.QUIET);
        }
    }

    private static String colour(TieKind kind) {
        return switch (kind) {
            case CLOSE, DISTANT -> Svg.ACCENT;
            case CONFLICT, CUT_OFF, KEPT_APART -> Svg.HARD;
            case KIN -> Svg.QUIET;
        };
    }

    static List<Point> bow(Point from, Point to, double bendX, double bendY) {
        double x = (from.x() + to.x()) / 2 + bendX;
        double y = (from.y() + to.y()) / 2 + bendY;
        var points = new ArrayList<Point>();
        for (int piece = 0; piece <= PIECES; piece++) {
            double t = (double) piece / PIECES;
            double a = (1 - t) * (1 - t);
            double b = 2 * t * (1 - t);
            points.add(new Point(a * from.x() + b * x + t * t * to.x(), a * from.y() + b * y + t * t * to.y()));
        }
        return points;
    }

    private static List<Point> shifted(List<Point> line, double by) {
        var points = new ArrayList<Point>();
        for (int at = 0; at < line.size(); at++) {
            points.add(beside(line, at, by));
        }
        return points;
    }

    private static List<Point> zigzag(List<Point> line) {
        var points = new ArrayList<Point>();
        for (int at = 0; at < line.size(); at++) {
            points.add(beside(line, at, at % 2 == 0 ? 4 : -4));
        }
        return points;
    }

    private void bars(List<Point> line, List<Integer> places) {
        places.stream()
                .filter(at -> at >= 0 && at < line.size())
                .forEach(at -> svg.line(List.of(beside(line, at, 7), beside(line, at, -7)), 2, "", Svg.HARD));
    }

    private static Point beside(List<Point> line, int at, double by) {
        var before = line.get(Math.max(0, at - 1));
        var after = line.get(Math.min(line.size() - 1, at + 1));
        double length = Math.max(0.01, Math.hypot(after.x() - before.x(), after.y() - before.y()));
        var here = line.get(at);
        return new Point(
                here.x() - (after.y() - before.y()) / length * by, here.y() + (after.x() - before.x()) / length * by);
    }
}
