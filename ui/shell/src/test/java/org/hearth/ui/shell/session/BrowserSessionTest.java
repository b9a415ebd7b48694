package org.hearth.ui.shell.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.security.Caller;
import org.junit.jupiter.api.Test;

final class BrowserSessionTest {

    private static final Caller ANA = new Caller(new UUID(1, 1), "Ana Ruiz", "", Set.of(), Locale.ENGLISH);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final BrowserSession session = new BrowserSession(NOON);

    @Test
    void anIdlePageLocksAlsoWhileThePasswordIsDue() {
        session.enter(ANA, true, NOON);

        assertThat(session.tick(NOON.plusSeconds(60), NOON)).contains(BrowserSession.State.PASSWORD_DUE);
        assertThat(session.tick(NOON.plusSeconds(61), NOON.plusSeconds(1))).contains(BrowserSession.State.LOCKED);
        assertThat(session.caller()).isEmpty();
    }

    @Test
    void aTouchKeepsThePasswordDue() {
        session.enter(ANA, true, NOON);
        session.touched(NOON.plusSeconds(10));

        assertThat(session.tick(NOON.plusSeconds(61), NOON.plusSeconds(1))).contains(BrowserSession.State.PASSWORD_DUE);
    }

    @Test
    void onlyTheUserItselfIsEnded() {
        session.enter(ANA, false, NOON);

        assertThat(session.end(new UUID(2, 2))).isFalse();
        assertThat(session.caller()).contains(ANA);
        assertThat(session.end(ANA.user())).isTrue();
        assertThat(session.user()).isEmpty();
    }
}
