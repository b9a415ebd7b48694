package org.hearth.family.genogram;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearth.family.genogram.Drawing.Box;
import org.hearth.family.genogram.Drawing.Point;

/**
 * The dashed line around those who live together, and never round anybody else: where others stand between them, it is
 * drawn in several pieces, each with the name of the home.
 */
final class HomeOutline {

    private static final double ROUND = 26;
    private static final float BRIDGE = 26;
    /** A slanted bridge is taken where no straight one can be built. */
    private static final double SLANTED = 3;

    private final Collection<Box> others;
    private final double pad;
    private final List<Area> pieces = new ArrayList<>();

    HomeOutline(List<Box> residents, Collection<Box> others, double pad) {
        this.others = others;
        this.pad = pad;
        var open = new ArrayList<>(residents);
        while (!open.isEmpty()) {
            pieces.add(piece(open));
        }
    }

    /** The upper left place of each piece, for the name. */
    List<Point> corners() {
        return pieces.stream().map(HomeOutline::corner).toList();
    }

    List<String> paths() {
        return pieces.stream().map(HomeOutline::path).toList();
    }

    /** Grows from the first to whoever can be reached, the nearest first. */
    private Area piece(List<Box> open) {
        var joined = new ArrayList<>(List.of(open.removeFirst()));
        var area = new Area(round(joined.getFirst()));
        for (var next = bridge(joined, open); next.isPresent(); next = bridge(joined, open)) {
            var to = next.get().to();
            area.add(new Area(next.get().shape()));
            area.add(new Area(round(to)));
            open.remove(to);
            joined.add(to);
        }
        return area;
    }

    private record Bridge(Box to, double length, Shape shape) {}

    private Optional<Bridge> bridge(List<Box> joined, List<Box> open) {
        return joined.stream()
                .flatMap(from -> open.stream().map(to -> bridge(from, to)))
                .filter(each -> others.stream().noneMatch(other -> covers(each.shape(), other)))
                .min(Comparator.comparingDouble(Bridge::length));
    }

    private Bridge bridge(Box from, Box to) {
        double length = Math.hypot(from.middle() - to.middle(), from.top() - to.top());
        boolean beside = from.top() == to.top();
        double left = Math.max(from.left(), to.left());
        double right = Math.min(from.right(), to.right());
        if (beside) {
            double start = Math.min(from.middle(), to.middle());
            return new Bridge(
                    to,
                    length,
                    new Rectangle2D.Double(
                            start, from.top() - pad, Math.abs(from.middle() - to.middle()), from.height() + 2 * pad));
        }
        if (right - left > BRIDGE) {
            double top = Math.min(from.top(), to.top()) + ROUND;
            double bottom = Math.max(from.bottom(), to.bottom()) - ROUND;
            return new Bridge(
                    to, length, new Rectangle2D.Double(left - pad, top, right - left + 2 * pad, bottom - top));
        }
        var line = new Line2D.Double(
                from.middle(), from.top() + from.height() / 2, to.middle(), to.top() + to.height() / 2);
        return new Bridge(to, length * SLANTED, new BasicStroke(BRIDGE).createStrokedShape(line));
    }

    private static boolean covers(Shape shape, Box other) {
        return shape.intersects(other.left(), other.top(), other.width(), other.height());
    }

    private Shape round(Box box) {
        return new RoundRectangle2D.Double(
                box.left() - pad, box.top() - pad, box.width() + 2 * pad, box.height() + 2 * pad, ROUND, ROUND);
    }

    private static Point corner(Area piece) {
        var bounds = piece.getBounds2D();
        var strip = new Area(new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), ROUND + 2));
        strip.intersect(piece);
        return new Point(strip.getBounds2D().getX() + ROUND / 2, bounds.getY() + 4);
    }

    private static String path(Area piece) {
        var path = new StringBuilder();
        var at = new double[6];
        for (var pieces = piece.getPathIterator(null); !pieces.isDone(); pieces.next()) {
            switch (pieces.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> add(path, 'M', at, 2);
                case PathIterator.SEG_LINETO -> add(path, 'L', at, 2);
                case PathIterator.SEG_QUADTO -> add(path, 'Q', at, 4);
                case PathIterator.SEG_CUBICTO -> add(path, 'C', at, 6);
                default -> path.append('Z');
            }
        }
        return path.toString();
    }

    private static void add(StringBuilder path, char piece, double[] at, int numbers) {
        path.append(piece);
        for (int number = 0; number < numbers; number++) {
            path.append(number == 0 ? "" : " ").append(Svg.number(at[number]));
        }
    }
}
