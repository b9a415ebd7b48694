package org.hearth.core.runtime.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.hearth.core.data.PageRequest;
import org.hearth.core.data.PageRequest.SortBy;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.runtime.data.DatabaseKind;
import org.hearth.core.security.Accounts;
import org.hearth.core.security.Accounts.Account;
import org.hearth.core.security.Accounts.AccountProfile;
import org.hearth.core.security.Accounts.OneTimePassword;
import org.hearth.core.security.Caller;
import org.hearth.core.security.LogIn.Result;
import org.hearth.core.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class AccountsTest {

    private static final String HERE = "192.0.2.7";

    @Parameter
    private DatabaseKind kind;

    private TestPlatform platform;
    private Accounts accounts;
    private Caller ada;

    @BeforeEach
    void start() {
        platform = new TestPlatform(kind);
        accounts = platform.security().accounts();
        ada = platform.setUp();
    }

    @AfterEach
    void stop() {
        if (platform != null) {
            platform.close();
        }
    }

    @Test
    void aNewAccountLogsInWithItsOneTimePasswordAndMustChangeIt() {
        var made = create("rosa", "auditor");
        assertThat(made.password()).matches("[2-9a-hjkmnp-z]{4}(-[2-9a-hjkmnp-z]{4}){3}");
        assertThat(made.toString()).doesNotContain(made.password());
        var result = (Result.Accepted) platform.security().logIn().logIn("rosa", made.password(), HERE);
        assertThat(result.mustChangePassword()).isTrue();
        assertThat(result.caller())
                .isEqualTo(new Caller(made.account(), "Rosa Delgado", "S-17", Set.of("auditor"), Locale.ENGLISH));
    }

    @Test
    void whoeverMayNotManageAccountsSeesAndChangesNothing() {
        var auditor = TestPlatform.somebody("S-1", "auditor");
        List<Runnable> acts = List.of(
                () -> accounts.list("", PageRequest.first(10)),
                () -> accounts.get(ada.user()),
                () -> accounts.roles(),
                () -> accounts.create("rosa", TestPlatform.profile("auditor")),
                () -> accounts.change(ada.user(), 1, TestPlatform.profile("auditor")),
                () -> accounts.resetPassword(ada.user()),
                () -> accounts.lock(ada.user()),
                () -> accounts.unlock(ada.user()));
        for (var act : acts) {
            assertThatThrownBy(() -> platform.access().as(auditor, act)).isInstanceOf(AccessDenied.class);
        }
    }

    @Test
    void aNameIsTakenOnceWhateverItsCase() {
        create("rosa", "auditor");
        assertThat(refusals(() -> accounts.create(" ROSA", TestPlatform.profile("auditor"))))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.E_DUP);
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        var wrong = new AccountProfile(" ", "x".repeat(41), Locale.FRENCH, Set.of("no_such_role"));
        assertThat(refusals(() -> accounts.create("R osa", wrong)))
                .extracting(Refusal::field)
                .containsExactlyInAnyOrder("name", "display_name", "staff_code", "roles", "language");
    }

    @Test
    void aChangeOfRolesAloneRaisesTheVersionAndAStaleOneIsRefused() {
        var rosa = create("rosa", "auditor").account();
        var before = asAda(() -> accounts.get(rosa));
        change(before, "auditor", "privacy_officer");
        var after = asAda(() -> accounts.get(rosa));
        assertThat(after.version()).isGreaterThan(before.version());
        assertThat(after.profile().roles()).containsExactlyInAnyOrder("auditor", "privacy_officer");
        assertThatThrownBy(() -> change(before, "auditor")).isInstanceOf(StaleData.class);
    }

    @Test
    void aLogInDoesNotMakeAnOpenFormStale() {
        var made = create("rosa", "auditor");
        var before = asAda(() -> accounts.get(made.account()));
        platform.security().logIn().logIn("rosa", made.password(), HERE);
        change(before, "privacy_officer");
        assertThat(asAda(() -> accounts.get(made.account())).profile().roles()).containsExactly("privacy_officer");
    }

    @Test
    void aRoleOfAStoppedModuleStaysWithWhoeverHasItAndIsGivenToNobodyElse() {
        platform.security().roles().add("head-start", List.of(new Role("family_advocate", Set.of())));
        var rosa = create("rosa", "family_advocate").account();
        platform.security().roles().remove("head-start");
        change(asAda(() -> accounts.get(rosa)), "family_advocate", "auditor");
        assertThat(refusals(() -> accounts.create("ben", TestPlatform.profile("family_advocate"))))
                .extracting(Refusal::message)
                .containsExactly("account.refused.role_unknown");
    }

    @Test
    void theLastAdministratorCanNeitherBeLockedNorLoseTheRole() {
        assertThat(refusals(() -> {
                    accounts.lock(ada.user());
                    return true;
                }))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.E_STATE);
        assertThatThrownBy(() -> change(asAda(() -> accounts.get(ada.user())), "auditor"))
                .isInstanceOf(RuleViolation.class);
        assertThat(asAda(() -> accounts.get(ada.user())).profile().roles()).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void aLockedAdministratorDoesNotCountAsTheOtherOne() {
        var ben = create("ben", Role.ADMINISTRATOR).account();
        platform.access().as(ada, () -> accounts.lock(ben));
        assertThatThrownBy(() -> platform.access().as(ada, () -> accounts.lock(ada.user())))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void twoAdministratorsWhoLockEachOtherAtOnceLeaveOne() throws Exception {
        var ben = create("ben", Role.ADMINISTRATOR).account();
        var refused = atOnce(List.of(locking(ben), locking(ada.user())));
        assertThat(refused).containsExactlyInAnyOrder(true, false);
        assertThat(asAda(() -> accounts.list("", PageRequest.first(10))).rows())
                .filteredOn(each -> !each.locked())
                .hasSize(1);
    }

    @Test
    void aResetPasswordReplacesTheOldOneAndForgetsWrongTries() {
        create("rosa", "auditor");
        var rosa = asAda(() -> accounts.list("rosa", PageRequest.first(1)))
                .rows()
                .getFirst()
                .id();
        for (int i = 0; i < 5; i++) {
            platform.security().logIn().logIn("rosa", "a wrong password", HERE);
        }
        var fresh = asAda(() -> accounts.resetPassword(rosa));
        assertThat(platform.security().logIn().logIn("rosa", fresh.password(), "192.0.2.8"))
                .isInstanceOf(Result.Accepted.class);
    }

    @Test
    void unlockingLetsInAgain() {
        var made = create("rosa", "auditor");
        platform.access().as(ada, () -> accounts.lock(made.account()));
        assertThat(platform.security().logIn().logIn("rosa", made.password(), HERE))
                .isInstanceOf(Result.Refused.class);
        platform.access().as(ada, () -> accounts.unlock(made.account()));
        assertThat(platform.security().logIn().logIn("rosa", made.password(), HERE))
                .isInstanceOf(Result.Accepted.class);
    }

    @Test
    void listenersHearOfAChangeAfterItsCommitAndOfNoRefusedOne() throws Exception {
        var heard = new ArrayList<UUID>();
        var ben = create("ben", Role.ADMINISTRATOR).account();
        try (var listening = accounts.onChange(heard::add)) {
            assertThat(listening).isNotNull();
            platform.access().as(ada, () -> accounts.lock(ben));
            assertThatThrownBy(() -> platform.access().as(ada, () -> accounts.lock(ada.user())))
                    .isInstanceOf(RuleViolation.class);
        }
        platform.access().as(ada, () -> accounts.unlock(ben));
        assertThat(heard).containsExactly(ben);
    }

    @Test
    void whoChoosesALanguageFindsItAgainAtTheNextLogInAndStaysLoggedIn() throws Exception {
        var made = create("rosa", "auditor");
        var rosa = logIn(made);
        var heard = new ArrayList<UUID>();
        try (var listening = accounts.onChange(heard::add)) {
            assertThat(listening).isNotNull();
            var now = platform.access().as(rosa, () -> accounts.changeOwnLanguage(Locale.of("es")));
            assertThat(now.language()).isEqualTo(Locale.of("es"));
            assertThat(now.roles()).containsExactly("auditor");
        }
        assertThat(heard).isEmpty();
        assertThat(logIn(made).language()).isEqualTo(Locale.of("es"));
        assertThat(asAda(() -> accounts.get(made.account())).profile().language())
                .isEqualTo(Locale.of("es"));
    }

    @Test
    void aLanguageThatHearthDoesNotSpeakIsRefused() {
        assertThat(refusals(() -> accounts.changeOwnLanguage(Locale.FRENCH)))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.E_RANGE);
    }

    @Test
    void onlyNewRolesALockOrANewPasswordEndSessions() throws Exception {
        var rosa = create("rosa", "auditor").account();
        var heard = new ArrayList<String>();
        try (var listening = accounts.onChange(any -> heard.add("told"))) {
            assertThat(listening).isNotNull();
            var before = asAda(() -> accounts.get(rosa));
            var renamed = new AccountProfile("Rosa D.", "S-18", Locale.of("es"), Set.of("auditor"));
            platform.access().as(ada, () -> accounts.change(rosa, before.version(), renamed));
            platform.access().as(ada, () -> accounts.unlock(rosa));
            assertThat(heard).isEmpty();
            change(asAda(() -> accounts.get(rosa)), "privacy_officer");
            platform.access().as(ada, () -> accounts.lock(rosa));
            asAda(() -> accounts.resetPassword(rosa));
        }
        assertThat(heard).hasSize(3);
    }

    @Test
    void theListIsSearchedSortedAndPaged() {
        List.of("dora", "cleo", "bert").forEach(each -> create(each, "auditor"));
        assertThat(names("", new PageRequest(0, 2, List.of()))).containsExactly("ada", "bert");
        assertThat(names("", new PageRequest(0, 2, List.of(new SortBy("name", true)))))
                .containsExactly("dora", "cleo");
        assertThat(names("delGADO", PageRequest.first(10))).containsExactly("bert", "cleo", "dora");
        assertThat(names("%", PageRequest.first(10))).isEmpty();
        assertThat(asAda(() -> accounts.list("", PageRequest.first(1))).total()).isEqualTo(4);
    }

    @Test
    void anUnknownAccountIsNotFound() {
        assertThatThrownBy(() -> asAda(() -> accounts.get(UUID.randomUUID()))).isInstanceOf(NotFound.class);
    }

    private List<String> names(String search, PageRequest page) {
        return asAda(() -> accounts.list(search, page)).rows().stream()
                .map(Account::name)
                .toList();
    }

    private Caller logIn(OneTimePassword made) {
        return ((Result.Accepted) platform.security().logIn().logIn("rosa", made.password(), HERE)).caller();
    }

    private OneTimePassword create(String name, String role) {
        return asAda(() -> accounts.create(name, TestPlatform.profile(role)));
    }

    private void change(Account account, String... roles) {
        platform.access().as(ada, () -> accounts.change(account.id(), account.version(), TestPlatform.profile(roles)));
    }

    private <T> T asAda(Supplier<T> work) {
        return platform.access().as(ada, work);
    }

    private List<Refusal> refusals(Supplier<?> work) {
        return catchThrowableOfType(RuleViolation.class, () -> asAda(work)).refusals();
    }

    /** Tells whether it was refused. */
    private Callable<Boolean> locking(UUID account) {
        return () -> {
            try {
                platform.access().as(ada, () -> accounts.lock(account));
                return false;
            } catch (RuleViolation refused) {
                return true;
            }
        };
    }

    private static List<Boolean> atOnce(List<Callable<Boolean>> acts) throws Exception {
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            var results = new ArrayList<Boolean>();
            for (var each : threads.invokeAll(acts)) {
                results.add(each.get());
            }
            return results;
        }
    }
}
