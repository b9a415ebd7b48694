package org.hearth.family.genogram;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearth.family.genogram.Drawing.Point;
import org.hearth.family.genogram.Genogram.Bond;
import org.hearth.family.genogram.Genogram.Branch;
import org.hearth.family.genogram.Genogram.Figure;
import org.hearth.family.genogram.Genogram.Life;
import org.hearth.family.genogram.Genogram.ParentKind;
import org.hearth.family.genogram.Genogram.Symbol;
import org.hearth.family.genogram.Genogram.TieKind;
import org.hearth.family.genogram.Picture.Sign;
import org.hearth.family.person.PersonId;

/** The legend: the signs that occur in a genogram. */
final class GenogramSigns {

    private static final double WIDTH = Sign.WIDTH;
    private static final double HEIGHT = Sign.HEIGHT;
    private static final Point LEFT = new Point(4, HEIGHT / 2);
    private static final Point RIGHT = new Point(WIDTH - 4, HEIGHT / 2);

    private final Genogram genogram;
    private final Words words;
    private final List<Sign> signs = new ArrayList<>();

    GenogramSigns(Genogram genogram, Words words) {
        this.genogram = genogram;
        this.words = words;
    }

    List<Sign> all() {
        for (var symbol : Symbol.values()) {
            addFigure(
                    symbol(symbol, Life.UNKNOWN, false),
                    each -> !each.isUnknown() && each.symbol() == symbol,
                    "sign." + symbol.name());
        }
        var died = new Life(null, false, LocalDate.EPOCH, null);
        addFigure(
                new Figure("", null, "", Symbol.OTHER, Life.UNKNOWN, false, false), Figure::isUnknown, "sign.unknown");
        addFigure(symbol(Symbol.WOMAN, Life.UNKNOWN, true), Figure::inFocus, "sign.focus");
        addFigure(symbol(Symbol.MAN, died, false), each -> each.life().died() != null, "sign.died");
        Stream.of(Bond.values())
                .filter(bond -> genogram.unions().stream()
                        .anyMatch(each -> each.bond() == bond && !each.two().isEmpty()))
                .forEach(bond -> add(words.coded("bond", bond), svg -> bond(new FamilyLines(svg), bond)));
        Stream.of(ParentKind.values())
                .filter(kind -> genogram.branches().stream().anyMatch(each -> each.kind() == kind))
                .forEach(kind -> add(
                        words.coded("parent", kind),
                        svg -> new FamilyLines(svg)
                                .kind(new Point(WIDTH / 2, 4), new Point(WIDTH / 2, HEIGHT - 4), kind)));
        if (genogram.branches().stream().anyMatch(Branch::ended)) {
            add(words.text("sign.ended"), GenogramSigns::ended);
        }
        Stream.of(TieKind.values())
                .filter(kind -> genogram.ties().stream().anyMatch(each -> each.kind() == kind))
                .forEach(kind -> add(
                        words.coded("tie", kind), svg -> new TiePen(svg).draw(kind, TiePen.bow(LEFT, RIGHT, 0, 0))));
        if (!genogram.homes().isEmpty()) {
            add(words.text("sign.home"), GenogramSigns::home);
        }
        return signs;
    }

    private static Figure symbol(Symbol symbol, Life life, boolean focus) {
        return new Figure("", new PersonId(new UUID(0, 0)), "", symbol, life, focus, false);
    }

    private void addFigure(Figure example, Predicate<Figure> shown, String key) {
        if (genogram.figures().stream().anyMatch(shown)) {
            add(
                    words.text(key.toLowerCase(Locale.ROOT)),
                    svg -> new FigurePen(svg, words).symbol(example, WIDTH / 2, HEIGHT / 2));
        }
    }

    private void add(String meaning, Consumer<Svg> pen) {
        signs.add(new Sign(small(pen), meaning));
    }

    static String small(Consumer<Svg> pen) {
        var svg = new Svg();
        pen.accept(svg);
        return svg.toString();
    }

    private static void bond(FamilyLines lines, Bond bond) {
        lines.bond(List.of(LEFT, RIGHT), bond);
        if (bond == Bond.FORMER) {
            lines.slashes(new Point(WIDTH / 2, HEIGHT / 2), 2);
        }
    }

    private static void ended(Svg svg) {
        svg.line(List.of(new Point(WIDTH / 2, 4), new Point(WIDTH / 2, HEIGHT - 4)), 2, "6 4", Svg.INK);
        new FamilyLines(svg).slashes(new Point(WIDTH / 2, HEIGHT / 2), 1);
    }

    private static void home(Svg svg) {
        svg.empty(
                "rect",
                "x",
                4,
                "y",
                6,
                "width",
                WIDTH - 8,
                "height",
                HEIGHT - 12,
                "rx",
                10,
                "fill",
                "none",
                "stroke",
                Svg.ACCENT,
                "stroke-width",
                1.5,
                "stroke-dasharray",
                "7 5");
    }
}
