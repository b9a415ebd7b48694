package org.hearth.core.runtime.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.search.Search;
import org.hearth.core.search.SearchHit;
import org.hearth.core.search.SearchSource;
import org.junit.jupiter.api.Test;

final class ModuleSearchTest {

    private final List<SearchSource> sources = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final Search search = new ModuleSearch(() -> List.copyOf(sources));

    @Test
    void hitsStandByKindInTheOrderOfTheModulesAndKindsWithoutOneAreLeftOut() {
        add("family", text -> List.of(hit("García")));
        add("goal", text -> List.of());
        add("person", text -> List.of(hit("Rosa García")));

        assertThat(search.find("gar")).extracting(Search.Group::kind).containsExactly("family", "person");
    }

    @Test
    void oneLetterAsksNobodyAndSpacesDoNotCount() {
        add("family", text -> List.of(hit("García")));

        assertThat(search.find(" g ")).isEmpty();
        assertThat(search.find("   ")).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void aModuleWhoseSearchFailsCostsItsOwnHitsOnly() {
        add("broken", text -> {
            throw new IllegalStateException("broken on purpose");
        });
        add("family", text -> List.of(hit("García")));

        assertThat(search.find("gar")).extracting(Search.Group::kind).containsExactly("family");
    }

    @Test
    void whoMayNotAskAModuleFindsNothingThere() {
        add("family", text -> {
            throw new AccessDenied("fam.family.read_own");
        });

        assertThat(search.find("gar")).isEmpty();
    }

    @Test
    void aModuleThatGivesTooManyAndATextThatIsTooLongAreCut() {
        add(
                "family",
                text -> IntStream.range(0, 50)
                        .mapToObj(each -> hit("Family " + each))
                        .toList());

        assertThat(search.find("x".repeat(5000)).getFirst().hits()).hasSize(10);
        assertThat(asked.getFirst()).hasSize(Search.LONGEST);
    }

    private void add(String kind, Function<String, List<SearchHit>> hits) {
        sources.add(new SearchSource() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public List<SearchHit> find(String text, int limit) {
                asked.add(text);
                return hits.apply(text);
            }
        });
    }

    private static SearchHit hit(String name) {
        return new SearchHit(name, "", "families/1");
    }
}
