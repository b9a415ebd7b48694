package org.hearth.family.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.NotFound;
import org.hearth.core.report.Breakdown;
import org.hearth.core.report.Cell;
import org.hearth.core.report.Dimension;
import org.hearth.core.report.Figure;
import org.hearth.core.report.Figures;
import org.hearth.core.report.Indicator;
import org.hearth.core.report.Label;
import org.hearth.core.report.Measure;
import org.hearth.core.report.Part;
import org.hearth.core.report.Period;
import org.hearth.core.report.ReportFilter;
import org.hearth.core.report.ReportRecord;
import org.hearth.core.report.Reports;
import org.hearth.core.security.Permission;

/**
 * An indicator that counts families: each line says in JPQL which could count and which do, and numbers, lists and what
 * was left out follow from that. The first line is the main figure; further ones stand under {@code
 * report.<id>.by.apart}.
 *
 * <p>Words besides those of {@link Indicator}: {@code report.<id>.<line>.counted} and, for shares, {@code
 * report.<id>.<line>.rest} say in a list why a family is there, with the {@code day} that decided where there is one.
 */
public final class FamilyIndicator implements Indicator {

    private final FamilyCounts counts;
    private final String id;
    private final Permission permission;
    private final List<FamilyLine> lines;
    private final Frame frame;

    /**
     * What surrounds the lines.
     *
     * @param numbers the named arguments of title and formula
     * @param periods the periods it is kept by
     * @param dimensions how it can be narrowed
     * @param page the page of a family that shows the record, below the family's own: {@code plan}; empty for that one
     */
    public record Frame(
            Supplier<Map<String, Object>> numbers,
            Supplier<List<Period>> periods,
            Supplier<List<Dimension>> dimensions,
            String page) {

        /** Any two days, nothing to narrow, the family's own page. */
        public static final Frame PLAIN = new Frame(Map::of, List::of, List::of, "");

        /** This frame with limits that title and formula name. */
        public Frame numbered(Supplier<Map<String, Object>> limits) {
            return new Frame(limits, periods, dimensions, page);
        }
    }

    /**
     * An indicator.
     *
     * @param permission whoever holds it sees the numbers and the families of his or her scope
     */
    public FamilyIndicator(FamilyCounts counts, String id, Permission permission, Frame frame, List<FamilyLine> lines) {
        this.counts = counts;
        this.id = id;
        this.permission = permission;
        this.frame = frame;
        this.lines = List.copyOf(lines);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Permission permission() {
        return permission;
    }

    @Override
    public Map<String, Object> numbers() {
        return frame.numbers().get();
    }

    @Override
    public List<Period> periods() {
        return frame.periods().get();
    }

    @Override
    public List<Dimension> dimensions() {
        return frame.dimensions().get();
    }

    @Override
    public Figures figures(ReportFilter filter) {
        var main = lines.getFirst();
        var others = lines.stream().skip(1).map(each -> figure(each, filter)).toList();
        var more = others.isEmpty() ? Stream.<Breakdown>of() : Stream.of(Breakdown.apart("apart", others));
        return new Figures(
                figure(main, filter),
                more.toList(),
                Optional.of(counts.excluded(main.base().apply(filter))));
    }

    private Figure figure(FamilyLine line, ReportFilter filter) {
        var base = line.base().apply(filter);
        return Figure.of(
                line.line(),
                line.counted()
                        .<Measure>map(counted -> counts.share(base, counted.apply(filter)))
                        .orElseGet(() -> new Measure.Count(counts.count(base))));
    }

    @Override
    public Page<ReportRecord> records(ReportFilter filter, Cell cell, PageRequest page) {
        var line = lines.stream()
                .filter(each -> each.line().equals(cell.line()))
                .findFirst()
                .orElseThrow(() -> new NotFound(Reports.KIND, cell.line()));
        var base = line.base().apply(filter);
        if (line.counted().isEmpty()) {
            return cell.part() == Part.REST ? new Page<>(List.of(), 0) : list(line, base, Part.COUNTED, page);
        }
        var counted = line.counted().get().apply(filter);
        return switch (cell.part()) {
            case COUNTED -> list(line, base.and(counted), Part.COUNTED, page);
            case REST -> list(line, base.and(counted.not()), Part.REST, page);
            case ALL -> list(line, base, Part.ALL, page);
        };
    }

    private Page<ReportRecord> list(FamilyLine line, FamilyCondition which, Part part, PageRequest page) {
        return counts.list(
                new FamilyCounts.Listing(which, line.day(), (family, day) -> {
                    var words = new HashMap<>(numbers());
                    day.ifPresent(each -> words.put("day", each));
                    return new FamilyCounts.Row(
                            why(line, part, words),
                            "families/" + family.value() + (frame.page().isEmpty() ? "" : "/" + frame.page()));
                }),
                page);
    }

    private Label why(FamilyLine line, Part part, Map<String, Object> words) {
        return part == Part.ALL
                ? Label.key("report.part.all")
                : Label.key(
                        "report." + id + "." + line.line() + "." + part.name().toLowerCase(Locale.ROOT), words);
    }
}
