package org.hearth.core.runtime.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.runtime.data.DatabaseKind;
import org.hearth.core.security.LogIn.Result;
import org.hearth.core.security.LogIn.SetUp;
import org.hearth.core.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class SetUpTest {

    private static final ZoneId HONOLULU = ZoneId.of("Pacific/Honolulu");
    private static final SetUp DATA = new SetUp("Prairie Partners", HONOLULU, "ada", "Ada Brook", TestPlatform.CHOSEN);

    @Parameter
    private DatabaseKind kind;

    private TestPlatform platform;

    @BeforeEach
    void start() {
        platform = new TestPlatform(kind);
    }

    @AfterEach
    void stop() {
        if (platform != null) {
            platform.close();
        }
    }

    @Test
    void theConsoleTokenMakesTheFirstAdministratorOnce() {
        var logIn = platform.security().logIn();
        assertThat(logIn.needsSetUp()).isTrue();
        var token = announced().getFirst();
        var result = (Result.Accepted) logIn.setUp(token.toUpperCase(Locale.ROOT), DATA);
        assertThat(result.caller().roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(result.mustChangePassword()).isFalse();
        assertThat(logIn.needsSetUp()).isFalse();
        assertThat(announced()).isEmpty();
        assertThatThrownBy(() -> logIn.setUp(token, DATA)).isInstanceOf(RuleViolation.class);
        assertThat(logIn.logIn("ada", TestPlatform.CHOSEN, "192.0.2.7")).isInstanceOf(Result.Accepted.class);
    }

    @Test
    void aWrongTokenIsRefusedAndAudited() {
        assertThat(platform.security().logIn().setUp("", DATA)).isEqualTo(new Result.Refused());
        assertThat(platform.audited(AuditAction.LOGIN_FAILED)).isEqualTo(1);
        assertThat(platform.security().logIn().needsSetUp()).isTrue();
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        var wrong = new SetUp(" ", HONOLULU, "", "", "short");
        var refused = catchThrowableOfType(
                RuleViolation.class, () -> platform.security().setUp(wrong));
        assertThat(refused.refusals())
                .extracting(Refusal::field)
                .containsExactly("agency", "name", "display_name", "password");
    }

    @Test
    void theAgencyZoneSaysWhatDayItIs() {
        var time = new AgencyTime(platform.clock(), platform.settings());
        platform.clock().pass(Duration.ofHours(16));
        assertThat(time.agencyZone()).isEqualTo(ZoneId.of("America/Chicago"));
        assertThat(time.today()).isEqualTo(LocalDate.of(2026, 11, 24));
        platform.security().setUp(DATA);
        assertThat(time.agencyZone()).isEqualTo(HONOLULU);
        assertThat(time.today()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(platform.security().agency().name()).isEqualTo("Prairie Partners");
    }

    @Test
    void onlyWhoeverMayChangeSettingsRenamesTheAgency() {
        var ada = platform.security().setUp(DATA);
        var agency = platform.security().agency();
        assertThatThrownBy(() -> platform.access()
                        .as(TestPlatform.somebody("S-1", "auditor"), () -> agency.change("Other", HONOLULU)))
                .isInstanceOf(AccessDenied.class);
        platform.access().as(ada, () -> agency.change(" River Partners ", ZoneId.of("America/New_York")));
        assertThat(agency.name()).isEqualTo("River Partners");
        assertThat(agency.zone()).isEqualTo(ZoneId.of("America/New_York"));
    }

    private List<String> announced() {
        var heard = new ArrayList<String>();
        platform.security().announceSetUp(heard::add);
        return heard;
    }
}
