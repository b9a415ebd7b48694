package org.hearth.core.runtime.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hearth.core.report.Breakdown;
import org.hearth.core.report.Excluded;
import org.hearth.core.report.Figure;
import org.hearth.core.report.Figures;
import org.hearth.core.report.Measure;

/**
 * Leaves out of figures what is told of too few (HS-121). A number below the smallest one is hidden, zero too; so is a
 * share of which either side is that small. Where figures make up the main one, others go along until none that is
 * hidden follows from the total. Which were hidden for
 * themselves and which went along looks the same.
 */
final class Suppression {

    private static final int SIDES = 2;

    private final long least;

    /** Suppression of all numbers below {@code least}. */
    Suppression(int least) {
        this.least = least;
    }

    Figures of(Figures figures) {
        return new Figures(
                alone(figures.main()),
                figures.breakdowns().stream().map(this::breakdown).toList(),
                figures.excluded().flatMap(this::excluded));
    }

    private Optional<Excluded> excluded(Excluded excluded) {
        boolean small = excluded.voided() < least || excluded.test() < least;
        return small ? Optional.empty() : Optional.of(excluded);
    }

    private Breakdown breakdown(Breakdown breakdown) {
        if (!breakdown.addsUp()) {
            return new Breakdown(
                    breakdown.code(),
                    breakdown.figures().stream().map(this::alone).toList(),
                    false);
        }
        Set<String> hidden = hidden(breakdown.figures());
        return new Breakdown(
                breakdown.code(),
                breakdown.figures().stream()
                        .map(each -> hidden.contains(each.line()) ? wholly(each) : each)
                        .toList(),
                true);
    }

    /**
     * The lines of a whole that are not shown: the small ones, and as many as it takes of those that follow the first of
     * them, around the end. Which go along must not depend on how large they are, or it would tell of that.
     */
    private Set<String> hidden(List<Figure> figures) {
        var small = figures.stream().filter(each -> isSmall(each.measure())).toList();
        var hidden = new LinkedHashSet<>(small);
        for (Figure next : after(figures, small)) {
            if (!tells(List.copyOf(hidden), small.size())) {
                break;
            }
            hidden.add(next);
        }
        return hidden.stream().map(Figure::line).collect(Collectors.toSet());
    }

    /** The figures that are not small, from the first small one on. */
    private static List<Figure> after(List<Figure> figures, List<Figure> small) {
        if (small.isEmpty()) {
            return List.of();
        }
        var around = new ArrayList<>(figures);
        Collections.rotate(around, -figures.indexOf(small.getFirst()));
        around.removeAll(small);
        return around;
    }

    /**
     * True when one of the hidden numbers follows from what the total leaves for them together: there is one only, or
     * together they are still small, or they are all small and as large as small ones can be.
     */
    private boolean tells(List<Figure> hidden, int small) {
        if (hidden.size() == 1) {
            return true;
        }
        long[] sums = IntStream.range(0, SIDES)
                .mapToLong(side -> hidden.stream()
                        .mapToLong(each -> cells(each.measure())[side])
                        .sum())
                .toArray();
        boolean largest = hidden.size() == small
                && !(hidden.getFirst().measure() instanceof Measure.Share)
                && sums[0] == (least - 1) * small;
        return largest || LongStream.of(sums).anyMatch(each -> each < least);
    }

    private Figure alone(Figure figure) {
        if (!isSmall(figure.measure())) {
            return figure;
        }
        boolean many = figure.measure() instanceof Measure.Share share && share.outOf() >= least;
        return many
                ? figure.hidden(
                        new Measure.Hidden(OptionalLong.of(figure.measure().n())))
                : wholly(figure);
    }

    private static Figure wholly(Figure figure) {
        return figure.hidden(new Measure.Hidden(OptionalLong.empty()));
    }

    private boolean isSmall(Measure measure) {
        return LongStream.of(cells(measure)).anyMatch(each -> each < least);
    }

    /** The numbers of records that a measure tells of. */
    private static long[] cells(Measure measure) {
        return measure instanceof Measure.Share share
                ? new long[] {share.counted(), share.rest()}
                : new long[] {measure.n(), measure.n()};
    }
}
