package org.hearth.family.genogram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.family.family.Relationship;
import org.hearth.family.genogram.Genogram.Branch;
import org.hearth.family.genogram.Genogram.ParentKind;
import org.hearth.family.genogram.Genogram.Tie;
import org.hearth.family.genogram.Genogram.TieKind;
import org.hearth.family.genogram.Genogram.Union;
import org.hearth.family.genogram.Known.Somebody;

/** What holds between two people besides partnership and parenthood. Ended relations have no quality any more. */
final class Ties {

    private static final Set<String> DRAWN_BY_UNIONS = Set.of(
            "parent",
            "adoptive_parent",
            "step_parent",
            "foster_parent",
            "guardian",
            "spouse",
            "partner",
            "former_partner");

    private final Known known;
    private final Map<String, Union> unions;
    private final Map<String, List<Branch>> branches;

    Ties(Known known, Unions drawn) {
        this.known = known;
        unions = drawn.unions().stream().collect(Collectors.toMap(Union::key, each -> each));
        branches = drawn.branches().stream().collect(Collectors.groupingBy(Branch::child));
    }

    List<Tie> all() {
        var all = new ArrayList<Tie>();
        var apart = new HashSet<Set<String>>();
        for (var order : known.apart()) {
            var one = Somebody.key(order.subject());
            var two = Somebody.key(order.isProtected());
            if (apart.add(Set.of(one, two))) {
                all.add(new Tie(one, two, TieKind.KEPT_APART, ""));
            }
        }
        known.relationships().stream().filter(each -> !known.hasEnded(each)).forEach(each -> {
            quality(each).ifPresent(kind -> all.add(tie(each, kind, "")));
            if (!DRAWN_BY_UNIONS.contains(each.type()) && !isShownByParents(each)) {
                all.add(tie(each, TieKind.KIN, each.type()));
            }
        });
        return all;
    }

    private static Tie tie(Relationship relation, TieKind kind, String type) {
        return new Tie(Somebody.key(relation.from()), Somebody.key(relation.to()), kind, type);
    }

    private static Optional<TieKind> quality(Relationship relation) {
        return switch (relation.terms().quality()) {
            case CLOSE -> Optional.of(TieKind.CLOSE);
            case DISTANT -> Optional.of(TieKind.DISTANT);
            case CONFLICT -> Optional.of(TieKind.CONFLICT);
            case CUT_OFF -> Optional.of(TieKind.CUT_OFF);
            case ORDINARY, UNKNOWN -> Optional.empty();
        };
    }

    /** True for siblings and grandparents whom the lines of parents show already. */
    private boolean isShownByParents(Relationship relation) {
        var one = Somebody.key(relation.from());
        var two = Somebody.key(relation.to());
        return switch (relation.type()) {
            case "sibling", "half_sibling" -> parents(one).stream().anyMatch(parents(two)::contains);
            case "step_sibling" ->
                parents(one).stream().anyMatch(each -> parents(two).stream().anyMatch(other -> areCouple(each, other)));
            case "grandparent" ->
                parents(two).stream().anyMatch(each -> parents(each).contains(one));
            default -> false;
        };
    }

    private Set<String> parents(String figure) {
        return branches.getOrDefault(figure, List.of()).stream()
                .filter(each -> each.kind() != ParentKind.STEP)
                .map(each -> unions.get(each.union()))
                .flatMap(each -> each == null ? List.<String>of().stream() : each.partners().stream())
                .collect(Collectors.toSet());
    }

    private boolean areCouple(String one, String two) {
        return unions.values().stream().anyMatch(each -> each.joins(one) && each.joins(two) && !one.equals(two));
    }
}
