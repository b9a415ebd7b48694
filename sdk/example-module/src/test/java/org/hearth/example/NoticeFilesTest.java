package org.hearth.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.imports.ImportOptions;
import org.hearth.core.imports.Imports;
import org.hearth.core.imports.Imports.Batch;
import org.hearth.core.job.Jobs;
import org.hearth.core.search.Search;
import org.hearth.core.security.Caller;
import org.hearth.core.security.Role;
import org.hearth.example.internal.NoticeBoardModule;
import org.hearth.example.notice.Notice;
import org.hearth.example.notice.NoticeDraft;
import org.hearth.example.notice.NoticeFilter;
import org.hearth.example.notice.NoticeSheet;
import org.hearth.example.notice.Notices;
import org.hearth.testkit.PdfUa;
import org.hearth.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes in by files and goes out on paper. */
final class NoticeFilesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
    private static final Caller ADMINISTRATOR = TestPlatform.staff("AD01", Role.ADMINISTRATOR);

    private TestPlatform platform;
    private Notices notices;
    private Imports imports;

    @BeforeEach
    void start() {
        platform = TestPlatform.at(NOW, NoticeBoardModule.class);
        notices = platform.get(Notices.class);
        imports = platform.get(Imports.class);
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void aRowIsCheckedByTheRulesThatHoldByHand() {
        Batch checked = as(() -> check("1,Coffee,2026-12-01,meeting\n2,Tea,2027-12-01,gossip\n3,Milk,soon,\n"));

        assertThat(checked.rows()).isEqualTo(3);
        assertThat(checked.errors()).isEqualTo(2);
        assertThat(as(() -> imports.findings(checked.id(), Optional.empty(), PageRequest.first(10)))
                        .rows())
                .extracting(each -> each.line() + " " + each.refusal().label() + " " + each.column())
                .containsExactly("3 E-RANGE kind", "3 E-RANGE EX-01 until", "4 E-FMT until");
    }

    @Test
    void aLoadThatIsTakenBackPutsBackWhatWasThere() {
        load("1,Coffee,2026-12-01,meeting\n");
        UUID second = load("1,Tea,2026-12-01,meeting\n2,Milk,2026-12-01,\n");
        assertThat(texts()).containsExactlyInAnyOrder("Tea", "Milk");

        as(() -> {
            imports.undo(second);
            return ended(second);
        });

        assertThat(texts()).containsExactly("Coffee");
    }

    @Test
    void aNoticeThatSomebodyHasWorkedWithStays() {
        UUID batch = load("1,Coffee,2026-12-01,meeting\n");
        Notice loaded = pinned().getFirst();
        as(() -> {
            notices.change(
                    loaded.id(),
                    loaded.version(),
                    new NoticeDraft("other", "Tea", loaded.draft().until()));
            imports.undo(batch);
            return ended(batch);
        });

        assertThat(texts()).containsExactly("Tea");
        assertThat(as(() -> imports.get(batch)).kept()).isEqualTo(1);
    }

    @Test
    void theBoardOnPaperIsAccessibleInBothLanguages() throws Exception {
        load("1,Coffee,2026-12-01,meeting\n");
        NoticeSheet sheet = platform.get(NoticeSheet.class);

        for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("es"))) {
            assertThat(PdfUa.failures(as(() -> sheet.print(language)))).isEmpty();
        }
    }

    @Test
    void theSearchFindsWordsOfANotice() {
        load("1,Coffee at nine,2026-12-01,meeting\n");

        assertThat(as(() -> platform.get(Search.class).find("AT NINE")))
                .singleElement()
                .satisfies(group -> assertThat(group.hits())
                        .singleElement()
                        .satisfies(hit -> assertThat(hit.name()).isEqualTo("Coffee at nine")));
    }

    @Test
    void whoeverMayNotLoadFilesIsNotOfferedThem() {
        Caller advocate = TestPlatform.staff("FA01", "family_advocate");

        assertThat(platform.access().as(advocate, imports::types)).isEmpty();
        assertThatThrownBy(() -> platform.access().as(advocate, () -> check("1,Coffee,2026-12-01,\n")))
                .isInstanceOf(RuntimeException.class)
                .isNotInstanceOf(RuleViolation.class);
    }

    private UUID load(String rows) {
        return as(() -> {
            UUID batch = check(rows).id();
            imports.load(batch);
            return ended(batch).id();
        });
    }

    private Batch check(String rows) {
        var file = new ByteArrayInputStream(("notice_id,text,until,kind\n" + rows).getBytes(StandardCharsets.UTF_8));
        return ended(imports.check("notices", new ImportOptions("old_board", false), "notices.csv", file));
    }

    /** The stages of an import are jobs in the background. */
    private Batch ended(UUID batch) {
        Jobs jobs = platform.get(Jobs.class);
        while (jobs.state(imports.get(batch).job()).map(Jobs.State::running).orElse(false)) {
            Thread.onSpinWait();
        }
        return imports.get(batch);
    }

    private List<String> texts() {
        return pinned().stream().map(notice -> notice.draft().text()).toList();
    }

    private List<Notice> pinned() {
        return as(() -> notices.page(NoticeFilter.PINNED, PageRequest.first(10)).rows());
    }

    private <T> T as(Supplier<T> work) {
        return platform.access().as(ADMINISTRATOR, work);
    }
}
