package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearth.core.data.PageRequest;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.reference.ReferenceLists;
import org.hearth.core.reference.ReferenceLists.Terms;
import org.hearth.core.reference.ReferenceLists.Words;
import org.hearth.core.security.Caller;
import org.hearth.core.text.Messages;
import org.hearth.family.resource.Capacity;
import org.hearth.family.resource.Resource;
import org.hearth.family.resource.ResourceDraft;
import org.hearth.family.resource.ResourceDraft.Practical;
import org.hearth.family.resource.ResourceFilter;
import org.hearth.family.resource.ResourceId;
import org.hearth.family.resource.Resources;
import org.hearth.family.resource.Results;
import org.hearth.testkit.Rule;
import org.hearth.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ResourcesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

    private final Prairie prairie = new Prairie();
    private final Resources resources = prairie.get(Resources.class);

    @AfterEach
    void close() {
        prairie.close();
    }

    @Test
    void theDirectoryIsSearchedByCategoryAreaLanguageAndCapacity() {
        add("City Food Pantry", Set.of("FS_FOOD"), Set.of("en", "es"), "Fairview", Capacity.OPEN);
        add("Plains Food Bank", Set.of("FS_FOOD", "FS_NUTRITION"), Set.of("en"), "Hiawatha", Capacity.FULL);
        add("Acción Legal", Set.of("FS_LEGAL"), Set.of("es"), "Fairview", Capacity.WAITLIST);

        assertThat(names(ResourceFilter.of("FS_FOOD"))).containsExactly("City Food Pantry", "Plains Food Bank");
        assertThat(names(new ResourceFilter("", "", "Fairview", "", false, false)))
                .containsExactly("Acción Legal", "City Food Pantry");
        assertThat(names(new ResourceFilter("", "", "", "es", false, false)))
                .containsExactly("Acción Legal", "City Food Pantry");
        assertThat(names(new ResourceFilter("", "FS_FOOD", "", "", true, false)))
                .containsExactly("City Food Pantry");
        assertThat(names(new ResourceFilter("accion", "", "", "", false, false)))
                .containsExactly("Acción Legal");
        assertThat(prairie.as(Prairie.TEACHER, resources::areas)).containsExactly("Fairview", "Hiawatha");
        assertThat(page(ResourceFilter.ALL, new PageRequest(0, 1, List.of()))).hasSize(1);
    }

    @Test
    void aRetiredCategoryIsNoChoiceForNewResourcesAndStaysOnThoseThatBearIt() {
        var bears = add("City Food Pantry", Set.of("FS_FOOD"), Set.of(), "", Capacity.OPEN);
        var lists = prairie.get(ReferenceLists.class);
        var own = prairie.as(Caller.SYSTEM, () -> {
            lists.change("fam.service_category", "FS_FOOD", new Terms(Words.NONE, false, 18), TODAY);
            return lists.add("fam.service_category", new Words("Car seats", "Asientos de seguridad"), TODAY);
        });

        assertThatThrownBy(() -> add("Plains Food Bank", Set.of("FS_FOOD"), Set.of(), "", Capacity.OPEN))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("E-STATE C8");
        prairie.as(Prairie.ADVOCATE, () -> {
            var draft = resources.get(bears).draft();
            resources.change(bears, resources.get(bears).version(), draft);
            assertThat(resources.categories(Set.of())).doesNotContain("FS_FOOD").contains(own);
            assertThat(resources.categories(draft.categories())).contains("FS_FOOD");
        });
        add("Safe Rides", Set.of(own), Set.of(), "", Capacity.OPEN);
        assertThat(prairie.get(Messages.class).text("list.fam.service_category." + own, Locale.of("es"), Map.of()))
                .isEqualTo("Asientos de seguridad");
    }

    @Test
    @Rule("HS-057")
    void anEntryIsStaleUntilItIsVerifiedAndAgainAfterHalfAYear() {
        var id = add("City Food Pantry", Set.of("FS_FOOD"), Set.of(), "", Capacity.UNKNOWN);
        assertThat(get(id).stale()).isTrue();

        prairie.as(Prairie.ADVOCATE, () -> resources.verify(id, get(id).version(), Capacity.WAITLIST));
        assertThat(get(id).stale()).isFalse();
        assertThat(get(id).draft().capacity()).isEqualTo(Capacity.WAITLIST);
        assertThat(get(id).verifiedBy()).isEqualTo("FA01");

        prairie.later(180);
        assertThat(get(id).stale()).isFalse();
        prairie.later(1);
        assertThat(get(id).stale()).isTrue();
        assertThat(names(new ResourceFilter("", "", "", "", false, true))).containsExactly("City Food Pantry");
    }

    @Test
    void anEntryWithoutNameOrCategoryAndADoubleAreRefused() {
        var nameless = new ResourceDraft(
                " ", "", Set.of(), Set.of("NOWHERE"), Set.of("xx"), "", Capacity.OPEN, Practical.UNKNOWN);
        prairie.as(
                Prairie.ADVOCATE,
                () -> assertThatThrownBy(() -> resources.add(nameless))
                        .isInstanceOf(RuleViolation.class)
                        .hasMessage("E-REQ HS-057, E-REQ HS-057, E-FMT HS-057, E-FMT HS-057"));
        add("City Food Pantry", Set.of("FS_FOOD"), Set.of(), "Fairview", Capacity.OPEN);
        assertThatThrownBy(() -> add("city food pantry", Set.of("FS_FOOD"), Set.of(), "Fairview", Capacity.OPEN))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("E-DUP HS-057");
    }

    @Test
    @Rule("HS-057")
    void renamingMakesNoDoubleEither() {
        add("City Food Pantry", Set.of("FS_FOOD"), Set.of(), "", Capacity.OPEN);
        var other = add("Plains Food Bank", Set.of("FS_FOOD"), Set.of(), "", Capacity.OPEN);
        prairie.as(Prairie.ADVOCATE, () -> {
            assertThatThrownBy(() -> resources.change(other, 1, ResourceDraft.of("CITY food pantry", "FS_FOOD")))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("E-DUP HS-057");
            resources.change(other, 1, ResourceDraft.of("PLAINS Food Bank", "FS_FOOD"));
        });
    }

    @Test
    void twoAnswersAtOnceAreBothCounted() throws InterruptedException {
        var id = add("City Food Pantry", Set.of("FS_FOOD"), Set.of(), "", Capacity.OPEN);
        var answers = new AtomicInteger();
        var rating = new CountDownLatch(1);
        var first = CompletableFuture.runAsync(() -> prairie.as(
                Prairie.ADVOCATE,
                () -> prairie.get(UnitOfWork.class).run(em -> {
                    resources.rate(id, () -> asked(answers));
                    rating.countDown();
                    pause();
                    answers.incrementAndGet(); // what the other may only see once this is stored
                })));
        rating.await();
        prairie.as(Prairie.ADVOCATE, () -> resources.rate(id, () -> asked(answers)));
        first.join();
        assertThat(get(id).results().helpAnswers()).isEqualTo(1);
    }

    private static Results asked(AtomicInteger answers) {
        return new Results(0, 0, answers.get(), answers.get());
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aStaleSaveIsNotWrittenOver() {
        var id = add("City Food Pantry", Set.of("FS_FOOD"), Set.of(), "", Capacity.OPEN);
        var renamed = ResourceDraft.of("Pantry", "FS_FOOD");
        prairie.as(Prairie.ADVOCATE, () -> {
            resources.change(id, 1, renamed);
            assertThatThrownBy(() -> resources.change(id, 1, renamed)).isInstanceOf(StaleData.class);
        });
    }

    @Test
    void everybodyReadsTheDirectoryAndOnlySomeWriteIt() {
        var id = add("City Food Pantry", Set.of("FS_FOOD"), Set.of(), "", Capacity.OPEN);
        for (Caller reader : List.of(Prairie.TEACHER, TestPlatform.staff("DI01", "director"))) {
            prairie.as(reader, () -> {
                assertThat(resources.get(id).name()).isEqualTo("City Food Pantry");
                assertThatThrownBy(() -> resources.add(ResourceDraft.of("Mine", "FS_FOOD")))
                        .isInstanceOf(AccessDenied.class);
                assertThatThrownBy(() -> resources.verify(id, 1, Capacity.OPEN)).isInstanceOf(AccessDenied.class);
                assertThatThrownBy(() -> resources.rate(id, () -> Results.NONE)).isInstanceOf(AccessDenied.class);
            });
        }
        prairie.as(
                TestPlatform.staff("NN01"),
                () -> assertThatThrownBy(() -> resources.get(id)).isInstanceOf(AccessDenied.class));
    }

    private ResourceId add(String name, Set<String> categories, Set<String> languages, String area, Capacity capacity) {
        var draft = new ResourceDraft(name, "", categories, Set.of(), languages, area, capacity, Practical.UNKNOWN);
        return prairie.as(Prairie.ADVOCATE, () -> resources.add(draft));
    }

    private Resource get(ResourceId resource) {
        return prairie.as(Prairie.ADVOCATE, () -> resources.get(resource));
    }

    private List<String> names(ResourceFilter filter) {
        return page(filter, PageRequest.first(10));
    }

    private List<String> page(ResourceFilter filter, PageRequest page) {
        return prairie.as(Prairie.TEACHER, () -> resources.list(filter, page)).rows().stream()
                .map(Resource::name)
                .toList();
    }
}
