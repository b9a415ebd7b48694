package org.hearth.core.runtime.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hearth.core.report.Breakdown;
import org.hearth.core.report.Excluded;
import org.hearth.core.report.Figure;
import org.hearth.core.report.Figures;
import org.hearth.core.report.Measure;
import org.junit.jupiter.api.Test;

/** HS-121. */
final class SuppressionTest {

    private static final int LEAST = 5;
    private static final int MOST_FAMILIES = 24;

    private final Suppression suppression = new Suppression(LEAST);

    @Test
    void aNumberBelowTheSmallestOneIsHiddenAndTheSmallestOneItselfIsNot() {
        assertThat(alone(new Measure.Count(4))).isEqualTo(new Measure.Hidden(OptionalLong.empty()));
        assertThat(alone(new Measure.Count(0))).isEqualTo(new Measure.Hidden(OptionalLong.empty()));
        assertThat(alone(new Measure.Count(5))).isEqualTo(new Measure.Count(5));
    }

    @Test
    void aShareIsHiddenWhenEitherSideIsSmallAndKeepsALargeDenominator() {
        assertThat(alone(new Measure.Share(5, 10))).isEqualTo(new Measure.Share(5, 10));
        assertThat(alone(new Measure.Share(4, 10))).isEqualTo(new Measure.Hidden(OptionalLong.of(10)));
        assertThat(alone(new Measure.Share(6, 10))).isEqualTo(new Measure.Hidden(OptionalLong.of(10)));
        assertThat(alone(new Measure.Share(2, 4))).isEqualTo(new Measure.Hidden(OptionalLong.empty()));
    }

    @Test
    void aMedianOfAFewIsHidden() {
        var few = new Measure.Spread(4, OptionalDouble.of(3), OptionalDouble.of(9), "report.unit.hours");
        var many = new Measure.Spread(5, OptionalDouble.of(3), OptionalDouble.of(9), "report.unit.hours");

        assertThat(alone(few)).isInstanceOf(Measure.Hidden.class);
        assertThat(alone(many)).isEqualTo(many);
    }

    @Test
    void theOnlySmallPartOfAWholeTakesTheOneBehindItAlongHoweverLargeThatIs() {
        assertThat(published(20, 3, 9, 8)).containsExactly("20", "?", "?", "8");
        assertThat(published(20, 9, 8, 3)).containsExactly("20", "?", "8", "?");
    }

    @Test
    void twoPartsThatAreSmallEvenTogetherTakeAThirdAlong() {
        assertThat(published(20, 1, 2, 10, 7)).containsExactly("20", "?", "?", "?", "7");
    }

    @Test
    void twoPartsThatCanOnlyBeFourEachTakeAThirdAlong() {
        assertThat(published(26, 4, 9, 4, 9)).containsExactly("26", "?", "?", "?", "9");
        assertThat(published(25, 4, 9, 3, 9)).containsExactly("25", "?", "9", "?", "9");
    }

    @Test
    void partsThatDoNotAddUpAreHiddenEachForItself() {
        var figures = new Figures(
                Figure.of("main", new Measure.Count(20)),
                List.of(Breakdown.apart("some", List.of(line(0, 3), line(1, 9)))),
                Optional.of(new Excluded(2, 9)));

        var told = suppression.of(figures);

        assertThat(told.find("p1").orElseThrow().measure()).isEqualTo(new Measure.Count(9));
        assertThat(told.find("p0").orElseThrow().measure()).isInstanceOf(Measure.Hidden.class);
        assertThat(told.excluded()).isEmpty();
    }

    @Test
    void sharesThatAddUpAreHiddenOnBothSides() {
        var figures = Figures.of(
                Figure.of("main", new Measure.Share(27, 45)),
                Excluded.NONE,
                Breakdown.whole("site", List.of(share(0, 9, 10), share(1, 9, 20), share(2, 9, 15))));

        var told = suppression.of(figures);

        assertThat(told.find("p0").orElseThrow().measure()).isInstanceOf(Measure.Hidden.class);
        assertThat(told.find("p1").orElseThrow().measure()).isInstanceOf(Measure.Hidden.class);
        assertThat(told.find("p2").orElseThrow().measure()).isEqualTo(new Measure.Share(9, 15));
    }

    /** Every way to split up to 8 families that count and 8 that do not among three parts, with a limit of 3. */
    @Test
    void noSideOfAHiddenShareFollowsFromWhatIsPublished() {
        Map<List<String>, List<Set<String>>> possible = new HashMap<>();
        var splits = splits(3, 8);
        for (long[] counted : splits) {
            for (long[] rest : splits) {
                var row = publishedShares(counted, rest);
                var known = possible.computeIfAbsent(
                        row,
                        each -> Stream.generate(() -> (Set<String>) new HashSet<String>())
                                .limit(6)
                                .toList());
                for (int part = 0; part < 3; part++) {
                    known.get(2 * part).add("" + counted[part]);
                    known.get(2 * part + 1).add("" + rest[part]);
                }
            }
        }
        possible.entrySet().stream()
                .filter(each -> !each.getKey().getFirst().startsWith("?"))
                .forEach(each -> IntStream.range(0, 6)
                        .filter(side -> each.getKey().get(side / 2 + 1).startsWith("?"))
                        .forEach(side -> assertThat(each.getValue().get(side))
                                .as("side %d of %s", side, each.getKey())
                                .hasSizeGreaterThan(1)));
    }

    private List<String> publishedShares(long[] counted, long[] rest) {
        var lines = IntStream.range(0, counted.length)
                .mapToObj(each -> share(each, counted[each], counted[each] + rest[each]))
                .toList();
        long all = LongStream.of(counted).sum();
        var main = new Measure.Share(all, all + LongStream.of(rest).sum());
        return new Suppression(3)
                .of(Figures.of(Figure.of("main", main), Excluded.NONE, Breakdown.whole("part", lines)))
                .all()
                .map(each -> each.measure() instanceof Measure.Share share
                        ? share.counted() + "/" + share.rest()
                        : "?" + each.measure().n())
                .toList();
    }

    /** Every way to split up to 24 families among up to 4 parts: no published row lets one hidden number be computed. */
    @Test
    void noHiddenNumberFollowsFromWhatIsPublished() {
        for (int parts = 1; parts <= 4; parts++) {
            Map<List<String>, List<Set<Long>>> possible = new HashMap<>();
            for (long[] split : splits(parts, MOST_FAMILIES)) {
                var known =
                        possible.computeIfAbsent(published(LongStream.of(split).sum(), split), row -> sets(split));
                IntStream.range(0, split.length).forEach(each -> known.get(each).add(split[each]));
            }
            possible.forEach((row, known) -> IntStream.range(0, known.size())
                    .filter(each -> row.get(each + 1).equals("?"))
                    .forEach(each -> assertThat(known.get(each))
                            .as("what part %d of %s can be", each, row)
                            .hasSizeGreaterThan(1)));
        }
    }

    /** Whatever is small is hidden, and the hidden ones together are no small number. */
    @Test
    void noSmallNumberIsPublished() {
        for (long[] split : splits(4, MOST_FAMILIES)) {
            long total = LongStream.of(split).sum();
            var row = published(total, split);
            assertThat(row.stream().filter(each -> !each.equals("?")).mapToLong(Long::parseLong))
                    .allMatch(each -> each >= LEAST);
            long hidden = IntStream.range(0, split.length)
                    .filter(each -> row.get(each + 1).equals("?"))
                    .mapToLong(each -> split[each])
                    .sum();
            boolean nothingHidden = !row.contains("?");
            assertThat(nothingHidden || hidden >= LEAST || total < LEAST)
                    .as("%s", row)
                    .isTrue();
        }
    }

    private static List<Set<Long>> sets(long[] split) {
        return LongStream.of(split)
                .mapToObj(each -> (Set<Long>) new HashSet<Long>())
                .toList();
    }

    private static List<long[]> splits(int parts, int most) {
        List<long[]> all = new ArrayList<>(List.of(new long[0]));
        for (int part = 0; part < parts; part++) {
            List<long[]> longer = new ArrayList<>();
            for (long[] each : all) {
                long left = most - LongStream.of(each).sum();
                LongStream.rangeClosed(0, left)
                        .mapToObj(next -> LongStream.concat(LongStream.of(each), LongStream.of(next))
                                .toArray())
                        .forEach(longer::add);
            }
            all = longer;
        }
        return all;
    }

    /** The total and its parts as somebody outside reads them. */
    private List<String> published(long total, long... parts) {
        var lines = IntStream.range(0, parts.length)
                .mapToObj(each -> line(each, parts[each]))
                .toList();
        return suppression
                .of(Figures.of(
                        Figure.of("main", new Measure.Count(total)), Excluded.NONE, Breakdown.whole("part", lines)))
                .all()
                .map(each -> each.measure() instanceof Measure.Hidden
                        ? "?"
                        : "" + each.measure().n())
                .toList();
    }

    private Measure alone(Measure measure) {
        return suppression
                .of(Figures.of(Figure.of("main", measure), Excluded.NONE))
                .main()
                .measure();
    }

    private static Figure line(int place, long n) {
        return Figure.of("p" + place, new Measure.Count(n));
    }

    private static Figure share(int place, long counted, long outOf) {
        return Figure.of("p" + place, new Measure.Share(counted, outOf));
    }
}
