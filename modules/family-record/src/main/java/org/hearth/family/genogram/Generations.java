package org.hearth.family.genogram;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearth.family.genogram.Genogram.Branch;
import org.hearth.family.genogram.Genogram.Figure;
import org.hearth.family.genogram.Genogram.Tie;
import org.hearth.family.genogram.Genogram.TieKind;
import org.hearth.family.genogram.Genogram.Union;

/**
 * In which row everybody stands, 0 at the top: children under their parents, partners side by side. What cannot be (a
 * couple of a grandmother and her grandchild) leaves somebody in a wrong row, and never makes this run on.
 */
final class Generations {

    private static final Map<String, Integer> STEPS =
            Map.of("grandparent", 2, "aunt_uncle", 1, "godparent", 1, "nrefm", 1);

    private final Genogram genogram;
    private final Map<String, Union> unions;
    private final Map<String, Integer> rows = new HashMap<>();

    Generations(Genogram genogram) {
        this.genogram = genogram;
        unions = genogram.unionsByKey();
        genogram.figures().forEach(each -> rows.put(each.key(), 0));
        settle(this::lower);
        settle(this::raiseParents);
        placeLoose();
        int top = rows.values().stream().mapToInt(Integer::intValue).min().orElse(0);
        rows.replaceAll((key, row) -> row - top);
    }

    int of(String figure) {
        return Objects.requireNonNullElse(rows.get(figure), 0);
    }

    int of(Union union) {
        return union.partners().stream().mapToInt(this::of).max().orElse(0);
    }

    private interface Pass {
        boolean changed();
    }

    private void settle(Pass pass) {
        int left = genogram.figures().size() + 1;
        while (left > 0 && pass.changed()) {
            left--;
        }
    }

    private boolean lower() {
        boolean changed = false;
        for (var union : genogram.unions()) {
            for (var partner : union.partners()) {
                changed |= atLeast(partner, of(union));
            }
        }
        for (var branch : genogram.branches()) {
            changed |= atLeast(branch.child(), of(union(branch)) + 1);
        }
        return changed;
    }

    /** A couple above only one line of children comes down to stand right over them. */
    private boolean raiseParents() {
        boolean changed = false;
        for (var union : genogram.unions()) {
            int row = genogram.branches().stream()
                    .filter(each -> unions.get(each.union()) != null)
                    .filter(each -> union.partners().stream().anyMatch(union(each)::joins))
                    .mapToInt(each -> of(each.child()) - 1)
                    .min()
                    .orElse(of(union));
            boolean free = union.partners().stream().noneMatch(each -> hasOtherPartner(each) || hasParents(each));
            if (free) {
                for (var partner : union.partners()) {
                    changed |= atLeast(partner, row);
                }
            }
        }
        return changed;
    }

    private boolean hasParents(String figure) {
        return genogram.branches().stream().anyMatch(each -> each.child().equals(figure));
    }

    private boolean hasOtherPartner(String figure) {
        return genogram.unions().stream().filter(each -> each.joins(figure)).count() > 1;
    }

    /** Whoever stands under nobody and over nobody goes where the other relation puts them, else beside the children. */
    private void placeLoose() {
        var loose = genogram.figures().stream()
                .map(Figure::key)
                .filter(key -> genogram.unions().stream().noneMatch(each -> each.joins(key)))
                .filter(key -> !hasParents(key))
                .toList();
        int children = genogram.figures().stream()
                .filter(Figure::inFocus)
                .mapToInt(each -> of(each.key()))
                .max()
                .orElse(0);
        loose.forEach(key -> rows.put(
                key, kinOf(key).stream().findFirst().map(tie -> rowBy(tie, key)).orElse(children)));
    }

    private List<Tie> kinOf(String figure) {
        return genogram.ties().stream()
                .filter(each -> each.kind() == TieKind.KIN)
                .filter(each -> each.one().equals(figure) || each.two().equals(figure))
                .toList();
    }

    private int rowBy(Tie tie, String loose) {
        int steps = STEPS.getOrDefault(tie.relation(), 0);
        return tie.one().equals(loose) ? of(tie.two()) - steps : of(tie.one()) + steps;
    }

    private boolean atLeast(String figure, int row) {
        if (of(figure) >= row) {
            return false;
        }
        rows.put(figure, row);
        return true;
    }

    private Union union(Branch branch) {
        return Objects.requireNonNull(unions.get(branch.union()));
    }
}
