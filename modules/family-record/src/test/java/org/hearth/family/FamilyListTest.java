package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearth.core.data.PageRequest;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyFilter;
import org.hearth.family.family.FamilyRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

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

    @Test
    void whoSeesAllCanAskForTheOwnFamilies() {
        prairie.family("F1", "Zapata", "FA01");
        prairie.as(Prairie.MANAGER, () -> {
            var mine = prairie.get(Families.class).list(new FamilyFilter("", true), PageRequest.first(5));
            assertThat(mine.total()).isZero();
        });
    }

    private List<FamilyRow> search(String text) {
        return prairie.as(
                Prairie.MANAGER,
                () -> prairie.get(Families.class)
                        .list(new FamilyFilter(text, false), PageRequest.first(10))
                        .rows());
    }
}
