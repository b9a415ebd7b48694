package org.hearth.family.genogram;

import java.util.List;
import java.util.Map;
import org.hearth.family.genogram.Genogram.Branch;
import org.hearth.family.genogram.Genogram.Union;

/** Where everything stands, in pixels from the upper left corner. */
record Drawing(
        double width,
        double height,
        Map<String, Box> figures,
        Map<Union, List<Line>> unions,
        Map<Branch, Line> branches) {

    /** The room of a figure: its symbol at the top, its name below. */
    record Box(double left, double top, double width, double height) {

        double middle() {
            return left + width / 2;
        }

        double right() {
            return left + width;
        }

        double bottom() {
            return top + height;
        }
    }

    /** A point. */
    record Point(double x, double y) {}

    /** A line with corners. */
    record Line(List<Point> points) {}
}
