package org.hearth.family.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hearth.core.draft.Drafts;
import org.hearth.core.job.Jobs;
import org.hearth.core.text.Messages;
import org.hearth.core.time.SiteTime;
import org.hearth.family.family.FamilyId;
import org.hearth.family.internal.FamilyRecordModule;
import org.hearth.family.ui.extend.TimelineEntry;
import org.hearth.family.ui.extend.TimelineSource;
import org.hearth.testkit.TestPlatform;
import org.hearth.ui.PageContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class TimelineSourcesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);

    private final TestPlatform platform =
            TestPlatform.at(Instant.parse("2026-09-14T15:00:00Z"), FamilyRecordModule.class);
    private final FamilyId family = FamilyId.next();
    private final TimelineSources sources = new TimelineSources();

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void theNewestOfAllModulesComeFirst() {
        sources.add(saying(entry(DAY.minusDays(3), "oldest"), entry(DAY, "newest")));
        sources.add(saying(entry(DAY.minusDays(1), "between")));
        assertThat(latest(2)).containsExactly("newest", "between");
        assertThat(latest(9)).containsExactly("newest", "between", "oldest");
    }

    @Test
    void aSourceThatThrowsCostsOnlyItsOwnLines() {
        sources.add((asked, limit, context) -> {
            throw new IllegalStateException("broken on purpose");
        });
        sources.add(saying(entry(DAY, "still here")));
        assertThat(latest(9)).containsExactly("still here");
    }

    @Test
    void whatAModuleSaidGoesWithIt() {
        var source = saying(entry(DAY, "gone soon"));
        sources.add(source);
        sources.remove(source);
        assertThat(latest(9)).isEmpty();
    }

    private List<String> latest(int limit) {
        return sources.latest(family, limit, context()).stream()
                .map(TimelineEntry::what)
                .toList();
    }

    private static TimelineSource saying(TimelineEntry... entries) {
        return (family, limit, context) -> List.of(entries);
    }

    private static TimelineEntry entry(LocalDate on, String what) {
        return TimelineEntry.of(on, "Contacts", what, "");
    }

    private PageContext context() {
        return new PageContext(
                platform.get(Messages.class),
                platform.access(),
                platform.get(Drafts.class),
                platform.get(Jobs.class),
                platform.get(SiteTime.class),
                Locale.ENGLISH);
    }
}
