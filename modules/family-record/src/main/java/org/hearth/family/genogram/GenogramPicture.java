package org.hearth.family.genogram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.family.genogram.Drawing.Box;
import org.hearth.family.genogram.Drawing.Point;
import org.hearth.family.genogram.Genogram.Figure;
import org.hearth.family.genogram.Genogram.Home;
import org.hearth.family.genogram.Genogram.Tie;
import org.hearth.family.genogram.Genogram.TieKind;

/** Draws a genogram with the signs that are usual. */
final class GenogramPicture {

    private static final double HOME_PAD = 8;
    private static final double NEXT_HOME = 5;
    private static final double BEND = 34;
    private static final double LEAST = 300;

    private final Genogram genogram;
    private final Words words;
    private final Use use;
    private final Drawing drawing;
    private final Svg svg = new Svg();

    /** On a page people are links; on paper they are not. */
    enum Use {
        PAGE,
        PAPER
    }

    GenogramPicture(Genogram genogram, Words words, Use use) {
        this.genogram = genogram;
        this.words = words;
        this.use = use;
        drawing = GenogramLayout.of(genogram);
    }

    Picture picture() {
        homes();
        var lines = new FamilyLines(svg);
        stems();
        drawing.unions().forEach(lines::union);
        drawing.branches().forEach(lines::branch);
        var pen = new FigurePen(svg, words);
        var ties = ties();
        genogram.figures().forEach(each -> figure(pen, each));
        homeNames();
        ties.forEach(Runnable::run);
        return new Picture(
                words.text("title"),
                description(),
                Math.max(LEAST, drawing.width()),
                drawing.height(),
                svg.toString(),
                new GenogramSigns(genogram, words).all());
    }

    private String description() {
        var focus = genogram.figures().stream()
                .filter(Figure::inFocus)
                .map(Figure::name)
                .collect(Collectors.joining(", "));
        long people =
                genogram.figures().stream().filter(each -> !each.isUnknown()).count();
        var all = words.text("description", Map.of("people", people));
        return focus.isEmpty() ? all : words.text("description.focus", Map.of("focus", focus)) + " " + all;
    }

    private void figure(FigurePen pen, Figure figure) {
        var box = box(figure.key());
        var life = words.life(figure);
        var label = words.name(figure) + (life.isEmpty() ? "" : ", " + life);
        var person = figure.findPerson();
        boolean link = use == Use.PAGE && person.isPresent();
        if (link) {
            svg.open("a", "href", "people/" + person.get().value(), "aria-label", label);
        } else {
            svg.open("g", "role", "img", "aria-label", label);
        }
        pen.draw(figure, box);
        svg.close(link ? "a" : "g");
    }

    /** The pieces between a symbol or its words and the lines of the family. */
    private void stems() {
        var pen = new FigurePen(svg, words);
        var figures = genogram.byKey();
        drawing.unions().forEach((union, sides) -> {
            for (int side = 0; side < sides.size(); side++) {
                var key = union.partners().get(side);
                var figure = Objects.requireNonNull(figures.get(key));
                var start = sides.get(side).points().getFirst();
                new FamilyLines(svg)
                        .bond(List.of(new Point(start.x(), pen.textEnd(figure, box(key))), start), union.bond());
            }
        });
        drawing.branches().forEach((branch, way) -> {
            var end = way.points().getLast();
            new FamilyLines(svg).kind(end, new Point(end.x(), FigurePen.centre(box(branch.child()))), branch.kind());
        });
    }

    /** Draws the bows and gives their words, which are written on top of all else. */
    private List<Runnable> ties() {
        var pen = new TiePen(svg);
        var labels = new ArrayList<Runnable>();
        var between = new HashMap<Set<String>, Integer>();
        for (var tie : genogram.ties()) {
            int before = between.merge(Set.of(tie.one(), tie.two()), 1, Integer::sum) - 1;
            double bend = (before % 2 == 0 ? 1 : -1) * (BEND + 20 * (before / 2));
            var bow = pen.draw(tie.kind(), symbol(tie.one()), symbol(tie.two()), bend);
            // Two words between the same two people stand at different heights.
            labels.add(() -> pen.word(tie.kind(), word(tie), bow, before % 2 == 0 ? 4 : 6));
        }
        return labels;
    }

    private String word(Tie tie) {
        return tie.kind() == TieKind.KIN
                ? words.listed("relation_type", tie.relation())
                : words.coded("tie", tie.kind());
    }

    private void homes() {
        int number = 0;
        for (var home : genogram.homes()) {
            outline(home, number).paths().forEach(each -> svg.path(each, 1.5, "7 5", Svg.ACCENT));
            number++;
        }
    }

    private void homeNames() {
        int number = 0;
        for (var home : genogram.homes()) {
            var name = words.text(
                    "home.is", Map.of("name", home.label().isEmpty() ? words.text("home.hidden") : home.label()));
            outline(home, number).corners().forEach(each -> svg.label(name, each.x(), each.y(), "start", Svg.ACCENT));
            number++;
        }
    }

    private HomeOutline outline(Home home, int number) {
        var inside = new ArrayList<Box>();
        var outside = new ArrayList<Box>();
        drawing.figures().forEach((key, box) -> (home.people().contains(key) ? inside : outside).add(box));
        return new HomeOutline(inside, outside, HOME_PAD + number % 3 * NEXT_HOME);
    }

    private Point symbol(String figure) {
        var box = box(figure);
        return new Point(box.middle(), FigurePen.centre(box));
    }

    private Box box(String figure) {
        return Objects.requireNonNull(drawing.figures().get(figure));
    }
}
