package org.hearth.core.runtime.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hearth.core.draft.Drafts;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.runtime.data.DatabaseKind;
import org.hearth.core.runtime.security.TestPlatform;
import org.hearth.core.security.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class StoredDraftsTest {

    private static final Caller ROSA = TestPlatform.somebody("S-17", "family_advocate");
    private static final Caller BEN = TestPlatform.somebody("S-18", "family_advocate");
    private static final UUID GOAL = UUID.randomUUID();
    private static final Drafts.Key KEY = new Drafts.Key("hs.goal", 1, GOAL);

    @Parameter
    private DatabaseKind kind;

    private TestPlatform platform;
    private StoredDrafts drafts;

    @BeforeEach
    void start() {
        platform = new TestPlatform(kind);
        drafts = new StoredDrafts(platform.work(), platform.access(), platform.clock());
    }

    @AfterEach
    void stop() {
        if (platform != null) {
            platform.close();
        }
    }

    @Test
    void whatWasTypedComesBackWithTheTimeOfKeepingIt() {
        var typed = Map.of("words", "Una casa más cerca\nde la escuela 🏡", "step.1", "", "", "5:odd");
        keep(ROSA, KEY, typed);
        var draft = find(ROSA, KEY).orElseThrow();
        assertThat(draft.fields()).isEqualTo(typed);
        assertThat(draft.at()).isEqualTo(platform.clock().instant());
    }

    @Test
    void theLastOneKeptReplacesTheOneBefore() {
        keep(ROSA, KEY, Map.of("words", "A house"));
        keep(ROSA, KEY, Map.of("words", "A home"));
        assertThat(find(ROSA, KEY).orElseThrow().fields()).containsExactly(Map.entry("words", "A home"));
    }

    @Test
    void aDraftIsItsUsersAloneAndOfOneFormAndRecord() {
        keep(ROSA, KEY, Map.of("words", "A house"));
        assertThat(find(BEN, KEY)).isEmpty();
        assertThat(find(ROSA, new Drafts.Key("hs.step", 1, GOAL))).isEmpty();
        assertThat(find(ROSA, new Drafts.Key("hs.goal", 1, UUID.randomUUID()))).isEmpty();
        platform.access().as(BEN, () -> drafts.discard(KEY));
        assertThat(find(ROSA, KEY)).isPresent();
    }

    @Test
    void aDraftOfAnotherVersionOfTheFormIsNotOffered() {
        keep(ROSA, KEY, Map.of("words", "A house"));
        assertThat(find(ROSA, new Drafts.Key("hs.goal", 2, GOAL))).isEmpty();
    }

    @Test
    void aDiscardedDraftIsGone() {
        keep(ROSA, KEY, Map.of("words", "A house"));
        platform.access().as(ROSA, () -> drafts.discard(KEY));
        platform.access().as(ROSA, () -> drafts.discard(KEY));
        assertThat(find(ROSA, KEY)).isEmpty();
    }

    @Test
    void aDraftOfOneMegabyteIsKeptAndALargerOneIsRefused() {
        var most = "x".repeat(StoredDrafts.LARGEST - "5:words7:".length() - "1048576".length());
        keep(ROSA, KEY, Map.of("words", most));
        assertThat(find(ROSA, KEY).orElseThrow().fields()).containsEntry("words", most);
        assertThatThrownBy(() -> keep(ROSA, KEY, Map.of("words", most + "é".repeat(20))))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("E-RANGE");
    }

    @Test
    void draftsThatNobodyCameBackForAreForgottenAfterSixtyDays() {
        keep(ROSA, KEY, Map.of("words", "A house"));
        platform.clock().pass(Duration.ofDays(60));
        keep(BEN, KEY, Map.of("words", "A home"));
        assertThat(drafts.purge()).isZero();
        platform.clock().pass(Duration.ofSeconds(1));
        assertThat(drafts.purge()).isEqualTo(1);
        assertThat(find(ROSA, KEY)).isEmpty();
        assertThat(find(BEN, KEY)).isPresent();
    }

    @Test
    void pagesThatKeepTheSameDraftAtOnceDoNotDisturbEachOther() throws Exception {
        Callable<Boolean> keeping = () -> {
            keep(ROSA, KEY, Map.of("words", "A house"));
            return true;
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var each : threads.invokeAll(Collections.nCopies(2, keeping))) {
                assertThat(each.get()).isTrue();
            }
        }
        assertThat(find(ROSA, KEY)).isPresent();
    }

    private void keep(Caller caller, Drafts.Key key, Map<String, String> fields) {
        platform.access().as(caller, () -> drafts.keep(key, fields));
    }

    private Optional<Drafts.Draft> find(Caller caller, Drafts.Key key) {
        return platform.access().as(caller, () -> drafts.find(key));
    }
}
