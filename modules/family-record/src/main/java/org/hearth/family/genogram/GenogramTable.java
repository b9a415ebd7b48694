package org.hearth.family.genogram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.family.genogram.Genogram.Bond;
import org.hearth.family.genogram.Genogram.Branch;
import org.hearth.family.genogram.Genogram.Figure;
import org.hearth.family.genogram.Genogram.Home;
import org.hearth.family.genogram.Genogram.ParentKind;
import org.hearth.family.genogram.Genogram.Tie;
import org.hearth.family.genogram.Genogram.TieKind;
import org.hearth.family.genogram.Genogram.Union;

/** Puts a genogram into words, person by person. */
final class GenogramTable {

    private final Genogram genogram;
    private final Words words;
    private final Map<String, Figure> figures;
    private final Map<String, Union> unions;

    GenogramTable(Genogram genogram, Words words) {
        this.genogram = genogram;
        this.words = words;
        figures = genogram.byKey();
        unions = genogram.unionsByKey();
    }

    List<GenogramRow> rows() {
        return genogram.figures().stream()
                .filter(each -> !each.isUnknown())
                .map(this::row)
                .toList();
    }

    private GenogramRow row(Figure figure) {
        var name = figure.left() ? words.text("left", Map.of("name", figure.name())) : figure.name();
        return new GenogramRow(
                figure.person(),
                figure.inFocus() ? words.text("in_focus", Map.of("name", name)) : name,
                words.life(figure),
                homes(figure.key()),
                Stream.concat(parents(figure.key()), stepParents(figure.key())).toList(),
                siblings(figure.key()),
                Stream.of(partners(figure.key()), ties(figure.key()), contradictions(figure.key()))
                        .flatMap(each -> each)
                        .toList());
    }

    private List<String> homes(String figure) {
        return genogram.homes().stream()
                .filter(each -> each.people().contains(figure))
                .map(Home::label)
                .map(label -> label.isEmpty() ? words.text("home.hidden") : label)
                .toList();
    }

    private Stream<String> parents(String figure) {
        return branches(figure)
                .flatMap(branch -> union(branch).partners().stream()
                        .map(parent -> says(name(parent), words.coded("parent", branch.kind())) + until(branch)));
    }

    private String until(Branch branch) {
        if (!branch.ended()) {
            return "";
        }
        return " · "
                + Optional.ofNullable(branch.until())
                        .map(day -> words.text("until", Map.of("date", words.day(day))))
                        .orElseGet(() -> words.text("sign.ended"));
    }

    /** A parent's partner whom no line joins to the child. */
    private Stream<String> stepParents(String figure) {
        var own = parentKeys(figure);
        return own.stream()
                .flatMap(parent -> genogram.unions().stream()
                        .filter(each -> each.bond() == Bond.MARRIED || each.bond() == Bond.PARTNERS)
                        .flatMap(each -> other(each, parent).stream()))
                .distinct()
                .filter(each -> !own.contains(each))
                .map(each -> says(name(each), words.coded("parent", ParentKind.STEP)));
    }

    private List<String> siblings(String figure) {
        return genogram.figures().stream()
                .filter(each -> !each.key().equals(figure) && !each.isUnknown())
                .flatMap(each ->
                        sibling(figure, each.key())
                                .map(kind -> says(each.name(), words.text("sibling." + kind)))
                                .stream())
                .toList();
    }

    private Optional<String> sibling(String one, String two) {
        var same = branches(one)
                .filter(each -> branches(two).anyMatch(other -> other.union().equals(each.union())))
                .toList();
        if (same.stream().anyMatch(each -> each.kind().isNatural() || each.kind() == ParentKind.ADOPTIVE)) {
            return Optional.of("full");
        }
        var mine = parentKeys(one);
        var theirs = parentKeys(two);
        if (mine.stream().anyMatch(theirs::contains)) {
            return Optional.of("half");
        }
        if (genogram.unions().stream()
                .filter(each -> each.bond() == Bond.MARRIED || each.bond() == Bond.PARTNERS)
                .anyMatch(each ->
                        mine.stream().anyMatch(each::joins) && theirs.stream().anyMatch(each::joins))) {
            return Optional.of("step");
        }
        return same.isEmpty() ? Optional.empty() : Optional.of("foster");
    }

    /** By birth or adoption, and those whose kind is not stated. */
    private List<String> parentKeys(String figure) {
        return branches(figure)
                .filter(each -> each.kind().isNatural() || each.kind() == ParentKind.ADOPTIVE)
                .flatMap(each -> union(each).partners().stream())
                .toList();
    }

    private Stream<String> partners(String figure) {
        return genogram.unions().stream()
                .filter(each -> each.bond() != Bond.NOT_STATED)
                .flatMap(each ->
                        other(each, figure).map(other -> says(name(other), words.coded("bond", each.bond()))).stream());
    }

    private Stream<String> ties(String figure) {
        return genogram.ties().stream()
                .filter(each -> each.one().equals(figure) || each.two().equals(figure))
                .map(each -> tie(each, figure));
    }

    private String tie(Tie tie, String figure) {
        if (tie.kind() == TieKind.KIN) {
            return words.relation(tie.relation(), name(tie.one()), name(tie.two()));
        }
        var other = tie.one().equals(figure) ? tie.two() : tie.one();
        return says(name(other), words.coded("tie", tie.kind()));
    }

    private Stream<String> contradictions(String figure) {
        return genogram.contradictions().stream()
                .filter(each -> each.parent().equals(figure) || each.child().equals(figure))
                .map(each -> words.text(
                        "contradiction", Map.of("parent", name(each.parent()), "child", name(each.child()))));
    }

    private Stream<Branch> branches(String child) {
        return genogram.branches().stream().filter(each -> each.child().equals(child));
    }

    private static Optional<String> other(Union union, String one) {
        var partners = new ArrayList<>(union.partners());
        return partners.remove(one) ? partners.stream().findFirst() : Optional.empty();
    }

    private Union union(Branch branch) {
        return Objects.requireNonNull(unions.get(branch.union()));
    }

    private String name(String figure) {
        return words.name(Objects.requireNonNull(figures.get(figure)));
    }

    private static String says(String name, String what) {
        return name + ": " + what;
    }
}
