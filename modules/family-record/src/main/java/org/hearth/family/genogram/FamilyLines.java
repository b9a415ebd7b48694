package org.hearth.family.genogram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hearth.family.genogram.Drawing.Line;
import org.hearth.family.genogram.Drawing.Point;
import org.hearth.family.genogram.Genogram.Bond;
import org.hearth.family.genogram.Genogram.Branch;
import org.hearth.family.genogram.Genogram.ParentKind;
import org.hearth.family.genogram.Genogram.Union;

/** Draws the lines of couples and of descent. */
final class FamilyLines {

    private static final double SLASH = 7;

    private final Svg svg;

    FamilyLines(Svg svg) {
        this.svg = svg;
    }

    void union(Union union, List<Line> sides) {
        sides.forEach(each -> bond(each.points(), union.bond()));
        if (union.bond() == Bond.FORMER && !sides.isEmpty()) {
            var longest = level(sides.getFirst().points());
            slashes(middle(longest), 2);
        }
    }

    void bond(List<Point> points, Bond bond) {
        switch (bond) {
            case MARRIED, FORMER -> svg.line(points, 2, "", Svg.INK);
            case PARTNERS -> svg.line(points, 2, "8 5", Svg.INK);
            case NOT_STATED -> svg.line(points, 1.2, "", Svg.QUIET);
        }
    }

    /** The way from the couple is shared with other children; the last piece says by what it is theirs. */
    void branch(Branch branch, Line way) {
        var points = new ArrayList<>(way.points());
        // The knot of the couple is a point of its own: the way begins within the couple's line.
        points.set(0, new Point(points.getFirst().x(), points.getFirst().y() - 2));
        int last = points.size() - 2;
        if (last > 0) {
            svg.line(points.subList(0, last + 1), 1.5, "", Svg.INK);
        }
        kind(points.get(last), points.get(last + 1), branch.kind());
        if (branch.ended()) {
            slashes(middle(points.subList(last, last + 2)), 1);
        }
    }

    void kind(Point from, Point to, ParentKind kind) {
        var piece = List.of(from, to);
        switch (kind) {
            case BIRTH -> svg.line(piece, 2, "", Svg.INK);
            case NOT_STATED -> svg.line(piece, 1.2, "", Svg.QUIET);
            case FOSTER -> svg.line(piece, 2, "6 4", Svg.INK);
            case GUARDIAN -> svg.line(piece, 2, "10 3 2 3", Svg.INK);
            case STEP -> svg.line(piece, 2, "2 3", Svg.INK);
            case ADOPTIVE -> {
                svg.line(piece, 6, "", Svg.INK);
                svg.line(piece, 3, "", Svg.PAPER);
            }
        }
    }

    void slashes(Point at, int number) {
        for (int slash = 0; slash < number; slash++) {
            double x = at.x() + slash * 5;
            svg.line(List.of(new Point(x - 4, at.y() + SLASH), new Point(x + 4, at.y() - SLASH)), 1.5, "", Svg.INK);
        }
    }

    private static List<Point> level(List<Point> points) {
        return IntStream.range(0, points.size() - 1)
                .mapToObj(at -> points.subList(at, at + 2))
                .max(Comparator.comparingDouble(
                        each -> Math.abs(each.getFirst().x() - each.getLast().x())))
                .orElse(new ArrayList<>(points));
    }

    private static Point middle(List<Point> piece) {
        return new Point(
                (piece.getFirst().x() + piece.getLast().x()) / 2,
                (piece.getFirst().y() + piece.getLast().y()) / 2);
    }
}
