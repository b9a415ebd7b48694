package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyFilter;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.family.FamilyRow;
import org.hearth.family.family.NewMember;
import org.hearth.family.intake.FamilyBatch;
import org.hearth.family.intake.FamilyIntake;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FamilyListTest {

    private final Prairie prairie = new Prairie();

    @AfterEach
    void close() {
        prairie.close();
    }

    @Test
    void accentsAndCapitalsDoNotMatterInASearch() {
        prairie.family("F1", "García", "FA01");
        prairie.family("F2", "Muster", "FA02");
        assertThat(search("garc")).extracting(FamilyRow::name).containsExactly("García");
        assertThat(search("f2")).extracting(FamilyRow::name).containsExactly("Muster");
        assertThat(search("%")).isEmpty();
    }

    @Test
    void aPageIsOrderedAndCountedInTheDatabase() {
        prairie.family("F1", "Zapata", "FA02");
        prairie.family("F2", "Ávila", "FA01");
        prairie.family("F3", "Muster", "FA01");
        var descending = List.of(new PageRequest.SortBy("name", true));
        var page = prairie.as(
                Prairie.MANAGER,
                () -> prairie.get(Families.class).list(FamilyFilter.ALL, new PageRequest(1, 1, descending)));
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.rows()).extracting(FamilyRow::name).containsExactly("Muster");
        assertThat(page.rows()).extracting(FamilyRow::advocate).containsExactly("Abby Brooks");
        assertThat(page.rows()).extracting(FamilyRow::members).containsExactly(2L);
    }

    @Test
    void theListIsOrderedByTheAdvocatesNameToo() {
        prairie.family("F1", "Zapata", "FA03");
        prairie.family("F2", "Muster", "FA02");
        prairie.family("F3", "Probe", "FA01");
        var byAdvocate = List.of(new PageRequest.SortBy("advocate", false));
        var page = prairie.as(
                Prairie.MANAGER,
                () -> prairie.get(Families.class).list(FamilyFilter.ALL, new PageRequest(0, 10, byAdvocate)));
        assertThat(page.rows())
                .extracting(FamilyRow::advocate)
                .containsExactly("Abby Brooks", "Carlos Dávila", "Joyce Whitman");
    }

    /** One by its own name, one by its number, one by somebody who belongs to it: each once, in one order. */
    @ParameterizedTest
    @ValueSource(strings = {"name", "number", "advocate"})
    void aTextFindsByNameNumberAndMemberPageByPage(String order) {
        prairie.family("F1", "Muster", "FA02");
        prairie.family("Mu-7", "Zapata", "FA01");
        blended("F3", "Ávila", "Muñoz", "FA03");
        prairie.family("F4", "Probe", "FA01");
        for (boolean descending : List.of(false, true)) {
            var sort = List.of(new PageRequest.SortBy(order, descending));
            var whole = page("mu", new PageRequest(0, 10, sort));
            assertThat(whole.rows())
                    .extracting(FamilyRow::number)
                    .containsExactlyElementsOf(inOrder(order, descending));
            for (int row = 0; row < 3; row++) {
                var one = page("mu", new PageRequest(row, 1, sort));
                assertThat(one.total()).isEqualTo(3);
                assertThat(one.rows()).containsExactly(whole.rows().get(row));
            }
        }
        assertThat(page("mu", new PageRequest(3, 1, List.of())).rows()).isEmpty();
    }

    private static List<String> inOrder(String order, boolean descending) {
        var numbers = switch (order) {
            case "name" -> List.of("F3", "F1", "Mu-7");
            case "number" -> List.of("F1", "F3", "Mu-7");
            default -> List.of("Mu-7", "F1", "F3");
        };
        return descending ? numbers.reversed() : numbers;
    }

    /** A family whose name nobody but its first adult bears. */
    private void blended(String number, String name, String childName, String advocate) {
        var family = prairie.family(number, name, advocate);
        var child = prairie.person("X" + number, "Mia", childName);
        var twin = prairie.person("Y" + number, "Max", childName);
        prairie.as(
                Prairie.MANAGER,
                () -> prairie.get(FamilyIntake.class)
                        .load(new FamilyBatch()
                                .add(child)
                                .add(twin)
                                .add(new NewMember(family, child.id(), FamilyRole.CHILD_ENROLLED, Prairie.ENTRY))
                                .add(new NewMember(family, twin.id(), FamilyRole.CHILD_ENROLLED, Prairie.ENTRY))));
    }

    @Test
    void whoSeesAllCanAskForTheOwnFamilies() {
        prairie.family("F1", "Zapata", "FA01");
        prairie.as(Prairie.MANAGER, () -> {
            var mine = prairie.get(Families.class).list(new FamilyFilter("", true), PageRequest.first(5));
            assertThat(mine.total()).isZero();
        });
    }

    private List<FamilyRow> search(String text) {
        return page(text, PageRequest.first(10)).rows();
    }

    private Page<FamilyRow> page(String text, PageRequest request) {
        return prairie.as(
                Prairie.MANAGER, () -> prairie.get(Families.class).list(new FamilyFilter(text, false), request));
    }
}
