package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearth.core.search.Search;
import org.hearth.core.search.SearchHit;
import org.hearth.core.security.Caller;
import org.hearth.family.family.FamilyId;
import org.hearth.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class FamilySearchTest {

    private final Prairie prairie = new Prairie();
    private final FamilyId own = prairie.family("F1", "García", "FA01");

    FamilySearchTest() {
        prairie.family("F2", "Garland", "FA02");
    }

    @AfterEach
    void close() {
        prairie.close();
    }

    @Test
    void theBeginningOfANameFindsFamilyAndPeopleWithoutAccents() {
        var found = found(Prairie.ADVOCATE, "garc");

        assertThat(found).extracting(Search.Group::kind).containsExactly("fam.family", "fam.person");
        assertThat(found.getFirst().hits()).containsExactly(new SearchHit("García", "F1", "families/" + own.value()));
        assertThat(found.getLast().hits()).hasSize(2).allSatisfy(hit -> {
            assertThat(hit.about()).isEqualTo("García · F1");
            assertThat(hit.path()).isEqualTo("families/" + own.value());
        });
    }

    @Test
    void aFamilyOfSomebodyElseLeavesNoTrace() {
        assertThat(found(Prairie.ADVOCATE, "garland")).isEmpty();
        assertThat(found(Prairie.ADVOCATE, "gar").getFirst().hits()).hasSize(1);
        assertThat(found(Prairie.MANAGER, "gar").getFirst().hits()).hasSize(2);
    }

    @Test
    void aNumberFindsItsFamilyAndASignOfThePatternFindsNothing() {
        assertThat(found(Prairie.MANAGER, "f2").getFirst().hits())
                .extracting(SearchHit::name)
                .containsExactly("Garland");
        assertThat(found(Prairie.MANAGER, "%%")).isEmpty();
        assertThat(found(Prairie.MANAGER, "__")).isEmpty();
    }

    @Test
    void whoMayReadNoFamilyFindsNone() {
        var administrator = TestPlatform.staff("AD01", "administrator");

        assertThat(found(administrator, "gar")).isEmpty();
        assertThat(found(Caller.NOBODY, "gar")).isEmpty();
    }

    private List<Search.Group> found(Caller caller, String text) {
        return prairie.as(caller, () -> prairie.get(Search.class).find(text));
    }
}
