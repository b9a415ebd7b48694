package org.hearth.family.genogram;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearth.family.genogram.Genogram.Branch;
import org.hearth.family.genogram.Genogram.Figure;
import org.hearth.family.genogram.Genogram.Symbol;
import org.hearth.family.genogram.Genogram.Union;

/**
 * Who stands left of whom: partners beside each other, the man on the left, whoever had several partners between them,
 * and children from the eldest to the youngest under their parents.
 */
final class Order {

    private static final Comparator<Figure> BY_AGE = Comparator.comparing(
            (Figure each) -> Objects.requireNonNullElse(each.life().born(), LocalDate.MAX));

    private final Map<String, Figure> figures;
    private final Genogram genogram;
    private final Generations generations;
    private final Set<String> placed = new LinkedHashSet<>();
    private final Map<String, Union> placedUnions = new LinkedHashMap<>();

    Order(Genogram genogram, Generations generations) {
        this.genogram = genogram;
        this.generations = generations;
        figures = genogram.byKey();
        var all = new ArrayList<>(genogram.figures());
        all.sort(Comparator.comparingInt((Figure each) -> generations.of(each.key()))
                .thenComparing(each -> hasParents(each.key())));
        all.forEach(each -> place(each.key()));
    }

    /** All figures; those of one row in their order from the left. */
    List<Figure> figures() {
        return placed.stream()
                .map(each -> Objects.requireNonNull(figures.get(each)))
                .toList();
    }

    /** All unions, in the same way. */
    List<Union> unions() {
        return List.copyOf(placedUnions.values());
    }

    private boolean hasParents(String figure) {
        return genogram.branches().stream().anyMatch(each -> each.child().equals(figure));
    }

    private void place(String figure) {
        if (placed.contains(figure)) {
            return;
        }
        var row = chain(figure);
        placed.addAll(row);
        var unions = genogram.unions().stream()
                .filter(each -> !placedUnions.containsKey(each.key()))
                .filter(each -> row.contains(each.one()) || row.contains(each.two()))
                .sorted(Comparator.comparingInt((Union each) -> middle(each, row)))
                .toList();
        unions.forEach(each -> placedUnions.put(each.key(), each));
        unions.forEach(each -> children(each).forEach(child -> place(child.key())));
    }

    private static int middle(Union union, List<String> row) {
        return union.partners().stream().mapToInt(row::indexOf).sum()
                * 2
                / union.partners().size();
    }

    private List<Figure> children(Union union) {
        return genogram.branches().stream()
                .filter(each -> each.union().equals(union.key()))
                .map(Branch::child)
                .map(each -> Objects.requireNonNull(figures.get(each)))
                .sorted(BY_AGE)
                .toList();
    }

    /** Everybody whom partnerships put beside this figure: round the one with most partners, the former ones on the left. */
    private List<String> chain(String figure) {
        var all = side(figure, new HashSet<>(placed));
        var centre = all.stream()
                .max(Comparator.comparingInt(
                                (String each) -> partners(each, placed).size())
                        .thenComparingInt(each -> -all.indexOf(each)))
                .orElse(figure);
        var partners = partners(centre, placed);
        if (all.size() == 2) {
            return pair(centre, partners.getFirst());
        }
        var seen = new HashSet<>(placed);
        seen.add(centre);
        var row = new ArrayList<>(List.of(centre));
        for (int number = 0; number < partners.size(); number++) {
            var partner = partners.get(number);
            boolean left = isFormer(centre, partner) || (number == 0 && partners.size() > 1);
            var more = side(partner, seen);
            row.addAll(left ? row.indexOf(centre) : row.size(), left ? more.reversed() : more);
        }
        return row;
    }

    private boolean isFormer(String one, String two) {
        return genogram.unions().stream()
                .anyMatch(each -> each.joins(one) && each.joins(two) && each.bond() == Genogram.Bond.FORMER);
    }

    /** A partner and the partner's other partners, going outwards. */
    private List<String> side(String partner, Set<String> seen) {
        var row = new ArrayList<String>();
        if (seen.add(partner)) {
            row.add(partner);
            partners(partner, seen).forEach(each -> row.addAll(side(each, seen)));
        }
        return row;
    }

    private List<String> pair(String one, String two) {
        boolean swap = (symbol(one) == Symbol.WOMAN && symbol(two) != Symbol.WOMAN)
                || (symbol(one) != Symbol.MAN && symbol(two) == Symbol.MAN);
        return swap ? List.of(two, one) : List.of(one, two);
    }

    private Symbol symbol(String figure) {
        return Objects.requireNonNull(figures.get(figure)).symbol();
    }

    private List<String> partners(String figure, Set<String> seen) {
        return genogram.unions().stream()
                .filter(each -> each.joins(figure) && !each.two().isEmpty())
                .sorted(Comparator.comparing((Union each) -> each.bond() != Genogram.Bond.FORMER))
                .map(each -> each.one().equals(figure) ? each.two() : each.one())
                .filter(each -> !seen.contains(each) && generations.of(each) == generations.of(figure))
                .toList();
    }
}
