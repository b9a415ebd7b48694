package org.hearth.core.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an indicator says.
 *
 * @param main the figure that stands for the indicator
 * @param breakdowns further figures
 * @param excluded what was left out; empty where too little may be known of it
 */
public record Figures(Figure main, List<Breakdown> breakdowns, Optional<Excluded> excluded) {

    public Figures {
        breakdowns = List.copyOf(breakdowns);
    }

    /** One figure. */
    public static Figures of(Figure main, Excluded excluded, Breakdown... breakdowns) {
        return new Figures(main, List.of(breakdowns), Optional.of(excluded));
    }

    /** Every figure, the main one first. */
    public Stream<Figure> all() {
        return Stream.concat(Stream.of(main), breakdowns.stream().flatMap(each -> each.figures().stream()));
    }

    /** The figure of a line. */
    public Optional<Figure> find(String line) {
        return all().filter(each -> each.line().equals(line)).findFirst();
    }
}
