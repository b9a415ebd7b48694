package org.hearth.core.runtime.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.runtime.data.DatabaseKind;
import org.hearth.core.security.Caller;
import org.hearth.core.security.LogIn;
import org.hearth.core.security.LogIn.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class LogInTest {

    private static final String HERE = "192.0.2.7";
    private static final String WRONG = "a wrong password";

    @Parameter
    private DatabaseKind kind;

    private TestPlatform platform;

    private LogIn logIn;
    private Caller ada;

    @BeforeEach
    void start() {
        platform = new TestPlatform(kind);
        logIn = platform.security().logIn();
        ada = platform.setUp();
    }

    @AfterEach
    void stop() {
        if (platform != null) {
            platform.close();
        }
    }

    @Test
    void theRightPasswordLetsInWhateverTheCaseOfTheName() {
        assertThat(logIn.logIn(" ADA ", TestPlatform.CHOSEN, HERE)).isEqualTo(new Result.Accepted(ada, false));
        assertThat(platform.audited(AuditAction.LOGIN)).isEqualTo(1);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameLookTheSameAndAreAudited() {
        assertThat(logIn.logIn("ada", WRONG, HERE)).isEqualTo(logIn.logIn("nobody", WRONG, HERE));
        assertThat(platform.audited(AuditAction.LOGIN_FAILED)).isEqualTo(2);
    }

    @Test
    void anAccountLockedByAnAdministratorIsRefusedEvenWithTheRightPassword() {
        platform.access().as(Caller.SYSTEM, () -> {
            platform.security().accounts().create("ben", TestPlatform.profile("administrator"));
            platform.security().accounts().lock(ada.user());
        });
        assertThat(logIn.logIn("ada", TestPlatform.CHOSEN, HERE)).isInstanceOf(Result.Refused.class);
    }

    @Test
    void fourWrongTriesAreFreeAndThenTheDelayDoubles() {
        fail("ada", 4);
        assertThat(logIn.logIn("ada", WRONG, HERE)).isInstanceOf(Result.Refused.class);
        assertLockedFor(Duration.ofSeconds(2));
        platform.clock().pass(Duration.ofSeconds(2));
        fail("ada", 1);
        assertLockedFor(Duration.ofSeconds(4));
    }

    @Test
    void noDelayIsLongerThanAQuarterOfAnHour() {
        for (int i = 0; i < 20; i++) {
            fail("ada", 1);
            platform.clock().pass(Duration.ofMinutes(15));
        }
        fail("ada", 1);
        assertLockedFor(Duration.ofMinutes(15));
    }

    @Test
    void newNamesFromALockedAddressLeaveNoRows() {
        for (int i = 0; i < 60; i++) {
            logIn.logIn("nobody-" + i, WRONG, "192.0.2.99");
        }
        assertThat(platform.database().one("select count(*) from core_log_in_failure"))
                .isEqualTo(String.valueOf(LogInFailureEntity.FREE + 2));
    }

    @Test
    void aLockedNameIsNotLetInWithTheRightPasswordUntilTheDelayIsOver() {
        fail("ada", 5);
        assertThat(logIn.logIn("ada", TestPlatform.CHOSEN, "192.0.2.8")).isInstanceOf(Result.Locked.class);
        platform.clock().pass(Duration.ofSeconds(2));
        assertThat(logIn.logIn("ada", TestPlatform.CHOSEN, "192.0.2.8")).isInstanceOf(Result.Accepted.class);
    }

    @Test
    void anAddressThatTriesManyNamesIsLockedForAllOfThem() {
        List.of("bo", "cy", "di", "ed", "fay").forEach(each -> fail(each, 1));
        assertThat(logIn.logIn("ada", TestPlatform.CHOSEN, HERE)).isInstanceOf(Result.Locked.class);
        assertThat(logIn.logIn("ada", TestPlatform.CHOSEN, "192.0.2.8")).isInstanceOf(Result.Accepted.class);
    }

    @Test
    void theRightPasswordForgetsTheWrongTriesOfTheNameButNotOfTheAddress() {
        fail("ada", 4);
        assertThat(logIn.logIn("ada", TestPlatform.CHOSEN, HERE)).isInstanceOf(Result.Accepted.class);
        fail("bo", 1);
        assertThat(logIn.logIn("ada", WRONG, HERE)).isInstanceOf(Result.Locked.class);
        assertThat(logIn.logIn("ada", WRONG, "192.0.2.8")).isInstanceOf(Result.Refused.class);
    }

    @Test
    void aRestartDoesNotResetTheDelay() {
        fail("ada", 5);
        var restarted = platform.restarted(TestPlatform.CHEAP).logIn();
        assertThat(restarted.logIn("ada", TestPlatform.CHOSEN, HERE)).isInstanceOf(Result.Locked.class);
    }

    @Test
    void anHourWithoutWrongTriesForgetsThem() {
        fail("ada", 5);
        platform.clock().pass(Duration.ofMinutes(61));
        fail("ada", 4);
        assertThat(logIn.logIn("ada", TestPlatform.CHOSEN, HERE)).isInstanceOf(Result.Accepted.class);
        platform.clock().pass(Duration.ofMinutes(61));
        assertThat(platform.security().purgeLogInFailures()).isEqualTo(1);
    }

    @Test
    void ofManyWrongTriesAtOnceOnlyFiveAreChecked() throws Exception {
        var results = atOnce(12, () -> logIn.logIn("ada", WRONG, HERE));
        assertThat(results).filteredOn(Result.Refused.class::isInstance).hasSize(5);
        assertThat(results).filteredOn(Result.Locked.class::isInstance).hasSize(7);
        assertThat(platform.audited(AuditAction.LOGIN_FAILED)).isEqualTo(5);
    }

    @Test
    void fourRightLogInsAtOnceAreAllLetIn() throws Exception {
        assertThat(atOnce(4, () -> logIn.logIn("ada", TestPlatform.CHOSEN, HERE)))
                .allMatch(Result.Accepted.class::isInstance);
    }

    @Test
    void logInsThatOverlapNeverWaitForEachOtherInACircle() throws Exception {
        for (int round = 0; round < 15; round++) {
            assertThat(atOnce(4, () -> logIn.logIn("ada", TestPlatform.CHOSEN, HERE)))
                    .allMatch(Result.Accepted.class::isInstance);
        }
    }

    @Test
    void aHashOfLowerCostIsReplacedWhenThePasswordIsKnown() {
        var before = hash();
        var stronger = platform.restarted(new PasswordCost(128, 2)).logIn();
        assertThat(stronger.logIn("ada", TestPlatform.CHOSEN, HERE)).isInstanceOf(Result.Accepted.class);
        assertThat(before).startsWith("$argon2id$v=19$m=64,t=1,p=1$");
        assertThat(hash()).startsWith("$argon2id$v=19$m=128,t=2,p=1$");
        assertThat(stronger.logIn("ada", TestPlatform.CHOSEN, HERE)).isInstanceOf(Result.Accepted.class);
    }

    @Test
    void logOutIsAudited() {
        platform.access().as(ada, () -> logIn.logOut());
        assertThat(platform.audited(AuditAction.LOGOUT)).isEqualTo(1);
    }

    @Test
    void aNewPasswordReplacesTheOldOne() {
        platform.access().as(ada, () -> logIn.changePassword(TestPlatform.CHOSEN, "eight quiet herons"));
        assertThat(logIn.logIn("ada", TestPlatform.CHOSEN, HERE)).isInstanceOf(Result.Refused.class);
        assertThat(logIn.logIn("ada", "eight quiet herons", HERE)).isEqualTo(new Result.Accepted(ada, false));
    }

    @Test
    void aWeakNewPasswordIsRefusedWithItsReason() {
        assertThat(refusals("")).extracting(Refusal::code).containsExactly(RefusalCode.E_REQ);
        assertThat(refusals("short")).extracting(Refusal::message).contains("account.refused.password_short");
        assertThat(refusals("PrairiePartners 1"))
                .extracting(Refusal::message)
                .contains("account.refused.password_tells");
        assertThat(refusals(TestPlatform.CHOSEN))
                .extracting(Refusal::message)
                .containsExactly("account.refused.password_same");
    }

    @Test
    void aWrongOldPasswordIsRefusedAndSlowsDownLikeAWrongLogIn() {
        for (int i = 0; i < 5; i++) {
            assertThat(change(WRONG).refusals()).extracting(Refusal::code).containsExactly(RefusalCode.E_AUTH);
        }
        assertThat(change(TestPlatform.CHOSEN).refusals())
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.E_STATE);
    }

    private List<Refusal> refusals(String fresh) {
        return catchThrowableOfType(
                        RuleViolation.class,
                        () -> platform.access().as(ada, () -> logIn.changePassword(TestPlatform.CHOSEN, fresh)))
                .refusals();
    }

    private RuleViolation change(String old) {
        return catchThrowableOfType(
                RuleViolation.class,
                () -> platform.access().as(ada, () -> logIn.changePassword(old, "eight quiet herons")));
    }

    private String hash() {
        return platform.database().one("select password_hash from core_credential");
    }

    private void fail(String name, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(logIn.logIn(name, WRONG, HERE)).isInstanceOf(Result.Refused.class);
        }
    }

    private void assertLockedFor(Duration delay) {
        Instant until = platform.clock().instant().plus(delay);
        assertThat(logIn.logIn("ada", WRONG, HERE)).isEqualTo(new Result.Locked(until));
    }

    private static List<Result> atOnce(int times, Callable<Result> tryOnce) throws Exception {
        try (var threads = Executors.newFixedThreadPool(times)) {
            var results = new ArrayList<Result>();
            for (var each : threads.invokeAll(Collections.nCopies(times, tryOnce))) {
                results.add(each.get());
            }
            return results;
        }
    }
}
