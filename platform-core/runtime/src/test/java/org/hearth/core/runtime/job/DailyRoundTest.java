package org.hearth.core.runtime.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hearth.core.module.DailyWork;
import org.hearth.core.runtime.data.DatabaseKind;
import org.hearth.core.runtime.security.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class DailyRoundTest {

    private final TestPlatform platform;
    private final List<String> done = new ArrayList<>();
    private final List<DailyWork> running = new ArrayList<>();

    DailyRoundTest(DatabaseKind kind) {
        platform = new TestPlatform(kind);
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void ofTwoServersOneDoesItOnceADayInThePlatformsName() {
        running.add(new DailyWork(
                "fam.releases",
                () -> done.add(platform.access().caller().isSystem() ? "by the platform" : "by somebody")));
        round().run();
        round().run();
        assertThat(done).containsExactly("by the platform");
        platform.clock().pass(Duration.ofDays(1));
        round().run();
        assertThat(done).hasSize(2);
    }

    @Test
    void whatFailsStopsNothingElse() {
        running.add(new DailyWork("fam.broken", () -> {
            throw new IllegalStateException("on purpose");
        }));
        running.add(new DailyWork("fam.fine", () -> done.add("fine")));
        round().run();
        assertThat(done).containsExactly("fine");
    }

    @Test
    void whatAModuleWantedWaitsWhileItIsOff() {
        var work = new DailyWork("fam.fine", () -> done.add("fine"));
        round().run();
        running.add(work);
        round().run();
        assertThat(done).containsExactly("fine");
    }

    private DailyRound round() {
        return new DailyRound(
                new DailyTurns(platform.work(), platform.clock()), platform.access(), () -> List.copyOf(running));
    }
}
