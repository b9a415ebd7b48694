package org.hearth.family.retention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearth.family.retention.Keeping.How;

/**
 * Where a family's record stands in its time.
 *
 * @param keeping each kind of record and how long it is kept; the shared record itself is always one
 * @param blocks what keeps it however old it is
 */
public record Standing(List<Keeping> keeping, Set<Block> blocks) {

    public Standing {
        keeping = List.copyOf(keeping);
        blocks = Set.copyOf(blocks);
    }

    /** The last day of the last of its parts. */
    public LocalDate ended() {
        return keeping.stream()
                .flatMap(each -> each.ended().stream())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    /** The last day on which the last of its parts is kept; a schedule of the state aside. */
    public LocalDate keptUntil() {
        return keeping.stream()
                .flatMap(each -> each.until().stream())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    /** True when part of it is kept by a schedule of the state. */
    public boolean hasSchedule() {
        return keeping.stream().anyMatch(each -> each.how() == How.SCHEDULE);
    }

    /** True when its time was over before {@code day} and nothing keeps it: the daily round lists it. */
    public boolean isDueOn(LocalDate day) {
        return blocks.isEmpty() && !hasSchedule() && isOverOn(day);
    }

    boolean isOverOn(LocalDate day) {
        return keptUntil().isBefore(day);
    }

    Standing also(Set<Block> more) {
        var all = new TreeSet<>(blocks);
        all.addAll(more);
        return new Standing(keeping, all);
    }
}
