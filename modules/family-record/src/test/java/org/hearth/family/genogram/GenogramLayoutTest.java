package org.hearth.family.genogram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.genogram.GenogramPicture.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Where everybody stands, and that bad data never makes the drawing run on. */
@Timeout(60)
final class GenogramLayoutTest {

    private final Clan clan = new Clan();

    @Test
    void theManStandsLeftAndChildrenStandBelowFromTheEldest() {
        clan.woman("Rosa", 1992, FamilyRole.PARENT)
                .man("Luis", 1990, FamilyRole.PARENT)
                .man("Leo", 2022, FamilyRole.CHILD_ENROLLED)
                .woman("Ana", 2018, FamilyRole.SIBLING)
                .man("Teo", 2020, FamilyRole.SIBLING);
        assertThat(List.of("Ana", "Teo", "Leo"))
                .isSortedAccordingTo((one, two) ->
                        Double.compare(clan.box(one).left(), clan.box(two).left()));
        assertThat(clan.box("Luis").right()).isLessThan(clan.box("Rosa").left());
        assertThat(clan.box("Rosa").bottom()).isLessThan(clan.box("Leo").top());
    }

    @Test
    void whoeverHadSeveralPartnersStandsBetweenThemTheFormerOnesOnTheLeft() {
        clan.man("Marc", 1980, FamilyRole.PARENT)
                .woman("Una", 1981, null)
                .woman("Dos", 1982, null)
                .woman("Tres", 1983, FamilyRole.PARENT)
                .is("Marc", "former_partner", "Una")
                .is("Marc", "former_partner", "Dos")
                .is("Marc", "spouse", "Tres");
        assertThat(List.of("Una", "Dos", "Marc", "Tres"))
                .isSortedAccordingTo((one, two) ->
                        Double.compare(clan.box(one).left(), clan.box(two).left()));
    }

    @Test
    void aCoupleThatMarriedTwiceIsOneLine() {
        clan.woman("Ana", 1990, null)
                .man("Leo", 1990, null)
                .is("Ana", "spouse", "Leo")
                .is("Leo", "partner", "Ana");
        assertThat(clan.drawing().unions()).hasSize(1);
    }

    @Test
    void remarriageInACircleIsDrawn() {
        clan.man("A", 1980, null).woman("B", 1980, null).man("C", 1980, null).woman("D", 1980, null);
        clan.is("A", "former_partner", "B")
                .is("B", "spouse", "C")
                .is("C", "former_partner", "D")
                .is("D", "spouse", "A");
        clan.man("Kid", 2020, FamilyRole.CHILD_ENROLLED).parents("Kid", "A", "B");
        assertThat(clan.drawing().figures()).hasSize(5);
        assertThat(clan.box("A").top()).isEqualTo(clan.box("D").top());
    }

    @Test
    void whatCannotBeIsDrawnSomehowAndAtOnce() {
        clan.man("A", 1950, null).woman("B", 1970, null).man("C", 1990, FamilyRole.CHILD_ENROLLED);
        clan.parents("B", "A").parents("A", "B").parents("C", "B").parents("B", "C");
        clan.is("A", "spouse", "B").is("A", "partner", "C").is("C", "grandparent", "A");
        assertThat(clan.drawing().figures()).hasSizeGreaterThanOrEqualTo(3);
        picture();
    }

    @Test
    void fortyPeopleOverFourGenerationsAreDrawnWithoutOverlap() {
        clan.man("G", 1930, null).woman("H", 1932, null).is("G", "spouse", "H");
        IntStream.range(0, 6).forEach(each -> {
            clan.man("M" + each, 1955 + each, null).woman("W" + each, 1956 + each, null);
            clan.parents("M" + each, "G", "H").is("M" + each, "spouse", "W" + each);
            IntStream.range(0, 4)
                    .forEach(child -> clan.man("K" + each + child, 1980 + each + child, null)
                            .parents("K" + each + child, "M" + each, "W" + each));
        });
        clan.man("Leo", 2022, FamilyRole.CHILD_ENROLLED).parents("Leo", "K00");
        var start = System.nanoTime();
        var boxes = List.copyOf(clan.drawing().figures().values());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        assertThat(boxes).hasSizeGreaterThan(39);
        for (var one : boxes) {
            assertThat(boxes)
                    .filteredOn(two -> !two.equals(one))
                    .noneMatch(two -> one.left() < two.right()
                            && two.left() < one.right()
                            && one.top() < two.bottom()
                            && two.top() < one.bottom());
        }
        var picture = new GenogramPicture(clan.genogram(), Clan.keys(), Use.PAPER).picture();
        assertThat(Sheets.of(picture)).hasSizeGreaterThan(1);
    }

    @Test
    void theDrawingNamesEverybodyAndEscapesWhatPeopleWrite() {
        clan.man("Leo <b>&\"", 2022, FamilyRole.CHILD_ENROLLED);
        clan.live("Maple <i>", false, false, "Leo <b>&\"");
        var svg = picture().svg("one");
        assertThat(svg)
                .contains(
                        "Leo &lt;b&gt;&amp;&quot;", "Maple &lt;i&gt;", "href=\"people/", "aria-labelledby=\"one-title")
                .doesNotContain("<b>", "<i>");
    }

    @Test
    void noHomeIsDrawnRoundSomebodyElse() {
        var left = new Drawing.Box(0, 0, 120, 100);
        var between = new Drawing.Box(150, 0, 120, 100);
        var right = new Drawing.Box(300, 0, 120, 100);
        assertThat(new HomeOutline(List.of(left, right), List.of(between), 8).paths())
                .hasSize(2);
        assertThat(new HomeOutline(List.of(left, right), List.of(), 8).paths()).hasSize(1);
    }

    private Picture picture() {
        return new GenogramPicture(clan.genogram(), Clan.keys(), Use.PAGE).picture();
    }
}
