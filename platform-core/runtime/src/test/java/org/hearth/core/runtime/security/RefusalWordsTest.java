package org.hearth.core.runtime.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.runtime.text.MessageBundles;
import org.hearth.core.time.SiteTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalWordsTest {

    private static final Locale SPANISH = Locale.of("es");

    /** It is afternoon in Chicago. */
    private static final SiteTime TIME = new SiteTime() {
        @Override
        public Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-23T21:04:00Z"), ZoneOffset.UTC);
        }

        @Override
        public ZoneId agencyZone() {
            return ZoneId.of("America/Chicago");
        }
    };

    private final MessageBundles messages = new MessageBundles(TIME);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "account.refused.agency_missing",
                "account.refused.name_missing",
                "account.refused.name_form",
                "account.refused.name_taken",
                "account.refused.display_name_missing",
                "account.refused.roles_missing",
                "account.refused.role_unknown",
                "account.refused.language_unknown",
                "account.refused.too_long",
                "account.refused.last_administrator",
                "account.refused.set_up_over",
                "account.refused.password_missing",
                "account.refused.password_short",
                "account.refused.password_long",
                "account.refused.password_tells",
                "account.refused.password_common",
                "account.refused.password_same",
                "account.refused.password_wrong",
                "account.refused.wait",
                "task.refused.opened_anew",
                "draft.refused.too_large"
            })
    void everyRefusalSaysWhatIsWrongAndWhatToDo(String key) {
        assertThat(messages.has(key)).isTrue();
        assertThat(messages.has(key + ".next")).isTrue();
    }

    @Test
    void everyRoleOfTheCoreHasAName() {
        assertThat(CoreRoles.all()).allMatch(each -> messages.has("role." + each.code()));
    }

    @Test
    void aShortPasswordSaysHowLongItMustBe() {
        var refusal =
                PasswordRules.refusals("password", "four herons", List.of()).getFirst();
        assertThat(messages.explain(refusal, SPANISH).next()).startsWith("Use por lo menos 12 caracteres.");
    }

    @Test
    void whoeverHasToWaitReadsTheTimeInTheAgencyZone() {
        var until = Instant.parse("2026-11-23T21:06:00Z");
        var refusal = new Refusal(RefusalCode.E_STATE, "", "old", "account.refused.wait", Map.of("until", until));
        assertThat(messages.explain(refusal, Locale.ENGLISH).next()).contains("3:06");
    }
}
