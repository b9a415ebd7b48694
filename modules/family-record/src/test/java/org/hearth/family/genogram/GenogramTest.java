package org.hearth.family.genogram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.family.RelationQuality;
import org.hearth.family.genogram.Genogram.Bond;
import org.hearth.family.genogram.Genogram.Branch;
import org.hearth.family.genogram.Genogram.Figure;
import org.hearth.family.genogram.Genogram.ParentKind;
import org.hearth.family.genogram.Genogram.Symbol;
import org.hearth.family.genogram.Genogram.Tie;
import org.hearth.family.genogram.Genogram.TieKind;
import org.hearth.family.genogram.Genogram.Union;
import org.junit.jupiter.api.Test;

/** Who belongs to whom, as the record tells it. */
final class GenogramTest {

    private final Clan clan = new Clan();

    @Test
    void aChildAloneHasTwoUnknownParents() {
        clan.man("Leo", 2022, FamilyRole.CHILD_ENROLLED);
        var genogram = clan.genogram();
        assertThat(genogram.figures()).filteredOn(Figure::isUnknown).hasSize(2);
        assertThat(genogram.branches()).extracting(Branch::kind).containsExactly(ParentKind.NOT_STATED);
        assertThat(clan.row("Leo").parents()).hasSize(2).allMatch(each -> each.startsWith("unknown_parent"));
    }

    @Test
    void anEmptyFamilyIsAnEmptyDrawing() {
        assertThat(clan.genogram().figures()).isEmpty();
        assertThat(clan.drawing().figures()).isEmpty();
    }

    @Test
    void rolesSayWhatRelationshipsDoNot() {
        clan.woman("Rosa", 1992, FamilyRole.PARENT)
                .man("Luis", 1990, FamilyRole.PARENT)
                .man("Leo", 2022, FamilyRole.CHILD_ENROLLED);
        assertThat(clan.genogram().unions())
                .singleElement()
                .satisfies(each ->
                        assertThat(each.partners()).containsExactlyInAnyOrder(clan.key("Rosa"), clan.key("Luis")));
        assertThat(clan.genogram().figures()).noneMatch(Figure::isUnknown);
    }

    @Test
    void whatRelationshipsSayRolesDoNotContradict() {
        clan.woman("Rosa", 1992, FamilyRole.PARENT)
                .man("Luis", 1990, FamilyRole.PARENT)
                .man("Leo", 2022, FamilyRole.CHILD_ENROLLED)
                .is("Rosa", "adoptive_parent", "Leo")
                .is("Luis", "adoptive_parent", "Leo");
        assertThat(clan.genogram().branches()).extracting(Branch::kind).containsExactly(ParentKind.ADOPTIVE);
    }

    @Test
    void anUnknownFatherIsSharedByFullSiblingsAndNotByHalfSiblings() {
        clan.woman("Rosa", 1992, FamilyRole.PARENT)
                .man("Leo", 2022, FamilyRole.CHILD_ENROLLED)
                .woman("Ana", 2020, FamilyRole.SIBLING)
                .man("Max", 2015, FamilyRole.SIBLING)
                .parents("Leo", "Rosa")
                .parents("Ana", "Rosa")
                .parents("Max", "Rosa")
                .is("Max", "half_sibling", "Leo")
                .is("Max", "half_sibling", "Ana");
        assertThat(clan.genogram().unions()).hasSize(2);
        assertThat(clan.row("Leo").siblings()).containsExactlyInAnyOrder("Ana: sibling.full", "Max: sibling.half");
    }

    @Test
    void grownUpSiblingsWithoutParentsStandUnderTheSameUnknownOnes() {
        clan.woman("Rosa", 1992, FamilyRole.PARENT)
                .woman("Ana", 1990, null)
                .man("Max", 1988, null)
                .is("Ana", "sibling", "Rosa")
                .is("Max", "sibling", "Rosa");
        assertThat(clan.genogram().unions()).hasSize(1);
        assertThat(clan.genogram().ties()).isEmpty();
        assertThat(clan.row("Ana").siblings()).containsExactlyInAnyOrder("Rosa: sibling.full", "Max: sibling.full");
    }

    @Test
    void halfSiblingsOverThreeUnionsStandUnderTheirOwnParents() {
        threeUnions();
        assertThat(clan.genogram().unions()).hasSize(3);
        assertThat(clan.row("C").siblings()).containsExactlyInAnyOrder("A: sibling.half", "B: sibling.half");
        assertThat(clan.row("Marc").others())
                .containsExactlyInAnyOrder("Una: bond.former", "Dos: bond.former", "Tres: bond.married");
    }

    @Test
    void aStepParentIsReadFromTheCouple() {
        clan.woman("Rosa", 1992, FamilyRole.PARENT)
                .man("Tom", 1990, FamilyRole.STEP_PARENT)
                .man("Leo", 2022, FamilyRole.CHILD_ENROLLED)
                .woman("Kim", 2012, null)
                .parents("Leo", "Rosa")
                .parents("Kim", "Tom")
                .is("Tom", "step_parent", "Leo")
                .is("Tom", "spouse", "Rosa");
        assertThat(clan.genogram().branches()).noneMatch(each -> each.kind() == ParentKind.STEP);
        assertThat(clan.row("Leo").parents()).contains("Tom: parent.step");
        assertThat(clan.row("Leo").siblings()).containsExactly("Kim: sibling.step");
    }

    @Test
    void aStepParentOutsideACoupleHasALineOfTheirOwn() {
        clan.man("Tom", 1990, FamilyRole.STEP_PARENT)
                .man("Leo", 2022, FamilyRole.CHILD_ENROLLED)
                .is("Tom", "step_parent", "Leo");
        assertThat(clan.genogram().branches()).extracting(Branch::kind).contains(ParentKind.STEP);
    }

    @Test
    void fosterAndBirthParentsAreBothDrawn() {
        fosterFamily();
        var genogram = clan.genogram();
        assertThat(genogram.branches())
                .filteredOn(each -> each.child().equals(clan.key("Tim")))
                .extracting(Branch::kind, Branch::ended)
                .containsExactlyInAnyOrder(
                        tuple(ParentKind.BIRTH, false),
                        tuple(ParentKind.FOSTER, false),
                        tuple(ParentKind.FOSTER, true));
        assertThat(clan.row("Tim").parents())
                .contains("Mia: parent.birth", "Fay: parent.foster", "Fred: parent.foster")
                .contains("Old: parent.foster · until[word.value[2024-01-01]]");
    }

    @Test
    void aSiblingWhoseParentsAreToldIsNotTakenForAFosterChild() {
        clan.woman("Fay", 1970, FamilyRole.FOSTER_PARENT)
                .man("Tim", 2020, FamilyRole.CHILD_ENROLLED)
                .woman("Kim", 2012, FamilyRole.SIBLING)
                .man("Luis", 1990, null)
                .parents("Kim", "Luis");
        assertThat(clan.row("Tim").parents()).contains("Fay: parent.foster");
        assertThat(clan.row("Kim").parents()).doesNotContain("Fay: parent.foster");
    }

    @Test
    void anEndedMarriageIsAFormerOneAndMarryingAgainIsNot() {
        clan.woman("Ana", 1990, null)
                .man("Leo", 1990, null)
                .is("Ana", "spouse", "Leo", RelationQuality.CLOSE, LocalDate.of(2020, 1, 1));
        assertThat(clan.genogram().unions()).extracting(Union::bond).containsExactly(Bond.FORMER);
        assertThat(clan.genogram().ties()).isEmpty();
        clan.is("Leo", "spouse", "Ana");
        assertThat(clan.genogram().unions()).extracting(Union::bond).containsExactly(Bond.MARRIED);
    }

    @Test
    void whoeverWouldBeTheirOwnAncestorIsNamedAndNotDrawn() {
        clan.man("A", 1950, null).man("B", 1970, null).parents("B", "A").parents("A", "B");
        assertThat(clan.genogram().contradictions()).hasSize(1);
        assertThat(clan.genogram().branches()).hasSize(1);
        assertThat(clan.row("A").others()).anyMatch(each -> each.startsWith("contradiction"));
    }

    @Test
    void onlyWhatParentsDoNotShowIsATie() {
        clan.woman("Rosa", 1992, FamilyRole.PARENT)
                .man("Leo", 2022, FamilyRole.CHILD_ENROLLED)
                .woman("Ana", 2020, FamilyRole.SIBLING)
                .woman("Abuela", 1960, FamilyRole.GRANDPARENT)
                .is("Leo", "sibling", "Ana")
                .is("Abuela", "grandparent", "Leo");
        assertThat(clan.genogram().ties()).extracting(Tie::relation).containsExactly("grandparent");
        clan.parents("Rosa", "Abuela");
        assertThat(clan.genogram().ties()).isEmpty();
    }

    @Test
    void orderAndQualityAreTies() {
        clan.woman("Rosa", 1992, FamilyRole.PARENT)
                .man("Luis", 1990, null)
                .is("Luis", "former_partner", "Rosa", RelationQuality.CONFLICT, null)
                .keepApart("Luis", "Rosa")
                .keepApart("Luis", "Rosa");
        assertThat(clan.genogram().ties()).extracting(Tie::kind).containsExactly(TieKind.KEPT_APART, TieKind.CONFLICT);
        assertThat(clan.row("Rosa").others()).contains("Luis: tie.kept_apart", "Luis: tie.conflict");
    }

    @Test
    void paperTellsNothingAboutProtectedPeopleAndNoConfidentialHome() {
        clan.woman("Rosa", 1992, FamilyRole.PARENT)
                .man("Luis", 1990, null)
                .man("Leo", 2022, FamilyRole.CHILD_ENROLLED)
                .woman("Ana", 2020, FamilyRole.SIBLING)
                .is("Luis", "former_partner", "Rosa", RelationQuality.CONFLICT, null)
                .live("Safe house", true, false, "Rosa", "Leo")
                .live("Blue house", true, false, "Ana")
                .keepApart("Luis", "Rosa");
        var paper = clan.forPaper();
        assertThat(paper.ties()).isEmpty();
        assertThat(paper.homes())
                .singleElement()
                .satisfies(each -> assertThat(each.label()).isEmpty());
        assertThat(paper.shortened()).isTrue();
        assertThat(paper.toString()).doesNotContain("Safe house", "Blue house");
    }

    @Test
    void aHiddenHomeHasNoName() {
        clan.man("Leo", 2022, FamilyRole.CHILD_ENROLLED).live("Safe house", true, true, "Leo");
        assertThat(clan.genogram().toString()).doesNotContain("Safe house");
        assertThat(clan.row("Leo").homes()).containsExactly("home.hidden");
    }

    @Test
    void aChildLivesInTwoHomesAtOnce() {
        clan.man("Leo", 2022, FamilyRole.CHILD_ENROLLED)
                .live("Maple", false, false, "Leo")
                .live("Oak", false, false, "Leo");
        assertThat(clan.row("Leo").homes()).containsExactly("Maple", "Oak");
    }

    @Test
    void genderIsReadInThePersonsOwnWords() {
        assertThat(List.of("Girl", " niña ", "Mujer", "varón", "he", "non-binary", "", "no dice"))
                .extracting(Symbols::of)
                .containsExactly(
                        Symbol.WOMAN,
                        Symbol.WOMAN,
                        Symbol.WOMAN,
                        Symbol.MAN,
                        Symbol.MAN,
                        Symbol.OTHER,
                        Symbol.OTHER,
                        Symbol.OTHER);
    }

    private void threeUnions() {
        clan.man("Marc", 1980, FamilyRole.PARENT)
                .woman("Una", 1981, null)
                .woman("Dos", 1982, null)
                .woman("Tres", 1983, FamilyRole.PARENT)
                .man("A", 2005, null)
                .man("B", 2010, null)
                .man("C", 2021, FamilyRole.CHILD_ENROLLED)
                .parents("A", "Marc", "Una")
                .parents("B", "Marc", "Dos")
                .parents("C", "Marc", "Tres")
                .is("Marc", "former_partner", "Una")
                .is("Marc", "former_partner", "Dos")
                .is("Marc", "spouse", "Tres");
    }

    private void fosterFamily() {
        clan.woman("Fay", 1970, FamilyRole.FOSTER_PARENT)
                .man("Fred", 1968, FamilyRole.FOSTER_PARENT)
                .man("Tim", 2020, FamilyRole.CHILD_ENROLLED)
                .woman("Mia", 1999, null)
                .woman("Old", 1975, null)
                .is("Fay", "spouse", "Fred")
                .is("Fay", "foster_parent", "Tim")
                .is("Fred", "foster_parent", "Tim")
                .is("Mia", "parent", "Tim")
                .is("Old", "foster_parent", "Tim", RelationQuality.UNKNOWN, LocalDate.of(2024, 1, 1));
    }
}
