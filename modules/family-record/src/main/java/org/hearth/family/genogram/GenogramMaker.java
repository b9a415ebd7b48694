package org.hearth.family.genogram;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.genogram.Genogram.Figure;
import org.hearth.family.genogram.Genogram.Home;
import org.hearth.family.genogram.Genogram.Life;
import org.hearth.family.genogram.Genogram.TieKind;
import org.hearth.family.genogram.Known.Somebody;
import org.hearth.family.household.Household;
import org.jspecify.annotations.Nullable;

/** Makes a genogram of what is known. */
final class GenogramMaker {

    private final Known known;

    GenogramMaker(Known known) {
        this.known = known;
    }

    Genogram make() {
        var claims = new Claims(known);
        var unions = new Unions(known, claims);
        return new Genogram(
                Stream.concat(known.people().stream().map(this::figure), unions.unknown().stream())
                        .toList(),
                unions.unions(),
                unions.branches(),
                new Ties(known, unions).all(),
                homes(),
                claims.contradictions(),
                false);
    }

    /**
     * The same for paper, which goes from hand to hand: it tells neither with whom protected people live, nor how they
     * stand to others, nor from whom a court protects them, nor the name of a confidential home.
     */
    Genogram makeForPaper() {
        var whole = make();
        var hidden = known.apart().stream()
                .map(each -> Somebody.key(each.isProtected()))
                .collect(Collectors.toSet());
        var confidential = known.homes().stream()
                .filter(Household::confidential)
                .map(Household::label)
                .collect(Collectors.toSet());
        var ties = whole.ties().stream()
                .filter(each -> each.kind() == TieKind.KIN
                        || (each.kind() != TieKind.KEPT_APART
                                && !hidden.contains(each.one())
                                && !hidden.contains(each.two())))
                .toList();
        var homes = whole.homes().stream()
                .filter(each -> each.people().stream().noneMatch(hidden::contains))
                .map(each -> confidential.contains(each.label()) ? new Home("", true, each.people()) : each)
                .toList();
        boolean shortened = ties.size() < whole.ties().size()
                || homes.size() < whole.homes().size()
                || homes.stream().anyMatch(Home::hidden);
        return new Genogram(
                whole.figures(), whole.unions(), whole.branches(), ties, homes, whole.contradictions(), shortened);
    }

    private Figure figure(Somebody somebody) {
        return new Figure(
                somebody.key(),
                somebody.id(),
                somebody.person().name().display(),
                Symbols.of(somebody.details().gender()),
                life(somebody),
                somebody.role() == FamilyRole.CHILD_ENROLLED && !somebody.left(),
                somebody.left());
    }

    private Life life(Somebody somebody) {
        var born = somebody.person().birthDate();
        var died = somebody.details().deceasedOn();
        return new Life(born, somebody.person().birthDateEstimated(), died, age(born, died));
    }

    private @Nullable Integer age(@Nullable LocalDate born, @Nullable LocalDate died) {
        if (born == null) {
            return null;
        }
        return Period.between(born, Optional.ofNullable(died).orElse(known.today()))
                .getYears();
    }

    private List<Home> homes() {
        var drawn = known.people().stream().map(Somebody::key).collect(Collectors.toSet());
        return known.homes().stream()
                .map(each -> new Home(each.hidden() ? "" : each.label(), each.hidden(), residents(each, drawn)))
                .filter(each -> !each.people().isEmpty())
                .toList();
    }

    private static Set<String> residents(Household home, Set<String> drawn) {
        return home.residents().stream()
                .map(each -> Somebody.key(each.person()))
                .filter(drawn::contains)
                .collect(Collectors.toSet());
    }
}
