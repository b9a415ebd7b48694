package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearth.core.audit.AuditTrail.Opening;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.security.Accounts;
import org.hearth.core.security.Accounts.AccountProfile;
import org.hearth.core.security.Caller;
import org.hearth.core.task.Task;
import org.hearth.core.task.Tasks;
import org.hearth.family.emergency.EmergencyOpening;
import org.hearth.family.emergency.EmergencyPolicy;
import org.hearth.family.emergency.EmergencyRequest;
import org.hearth.family.inspection.Openings;
import org.hearth.testkit.Rule;
import org.hearth.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is told of an emergency opening, and how it is reviewed. */
@Rule("C7")
final class EmergencyReviewTest {

    private final EmergencyHome home = new EmergencyHome();
    private final Prairie prairie = home.prairie;

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void thePrivacyOfficerAndTheDirectorAreToldAtOnceByWhomAndNotAboutWhom() {
        account("pat", "privacy_officer");
        account("dana", "director");
        var opening = home.open();
        prairie.remind();
        for (var each : List.of(EmergencyHome.PRIVACY, EmergencyHome.DIRECTOR)) {
            assertThat(tasks(each)).singleElement().satisfies(task -> {
                assertThat(task.subject()).isEqualTo(opening.id().value());
                assertThat(task.subjectName()).isEqualTo("Staff FA01");
                assertThat(task.byDeed()).isTrue();
            });
        }
        assertThat(tasks(Prairie.MANAGER)).isEmpty();
        assertThat(tasks(administrator())).isEmpty();
    }

    @Test
    void whereNobodyHoldsBothRolesTheAdministratorIsToldThatThereIsOneAndSeesNoFamily() {
        account("adam", "administrator");
        home.open();
        prairie.remind();
        assertThat(tasks(administrator()))
                .singleElement()
                .satisfies(task -> assertThat(task.subjectName()).isEqualTo("Staff FA01"));
        prairie.as(
                administrator(),
                () -> assertThatThrownBy(() -> home.emergencies().list(true, PageRequest.first(5)))
                        .isInstanceOf(AccessDenied.class));
    }

    @Test
    void theReviewSettlesTheTaskAndStaysInTheList() {
        var opening = home.open();
        prairie.later(Duration.ofHours(4));
        prairie.as(
                EmergencyHome.DIRECTOR,
                () -> home.emergencies().review(opening.id(), opening.version(), " Rightly opened "));
        assertThat(tasks(EmergencyHome.PRIVACY)).isEmpty();
        assertThat(listed(false)).isEmpty();
        assertThat(listed(true)).singleElement().satisfies(each -> {
            assertThat(each.reason()).isEqualTo(EmergencyHome.REASON);
            var review = each.reviewed().orElseThrow();
            assertThat(review.by()).isEqualTo("Staff DI01");
            assertThat(review.note()).isEqualTo("Rightly opened");
        });
    }

    @Test
    void nobodyReviewsWhatStillRunsOrTwiceOrOnStaleGrounds() {
        var opening = home.open();
        refused(EmergencyHome.PRIVACY, opening, "E-STATE");
        prairie.as(EmergencyHome.PRIVACY, () -> home.emergencies().end(opening.id()));
        prairie.as(
                EmergencyHome.PRIVACY,
                () -> assertThatThrownBy(() -> home.emergencies().review(opening.id(), opening.version(), ""))
                        .isInstanceOf(StaleData.class));
        var ended = listed(false).getFirst();
        prairie.as(EmergencyHome.PRIVACY, () -> home.emergencies().review(ended.id(), ended.version(), ""));
        refused(EmergencyHome.DIRECTOR, listed(true).getFirst(), "E-LOCK");
    }

    @Test
    void nobodyReviewsTheirOwnOpening() {
        var both = TestPlatform.staff("HV09", "home_visitor");
        var opening = prairie.as(
                both,
                () -> home.emergencies()
                        .open(EmergencyRequest.byNumber("F2", EmergencyHome.REASON))
                        .opening()
                        .orElseThrow());
        prairie.later(Duration.ofHours(4));
        var promoted = new Caller(both.user(), "Staff HV09", "HV09", Set.of("director"), Locale.ENGLISH);
        refused(promoted, opening, "E-CONFLICT");
    }

    @Test
    void anOpeningThatNobodyReviewsInTimeIsLate() {
        home.open();
        assertThat(tasks(EmergencyHome.PRIVACY))
                .singleElement()
                .satisfies(task -> assertThat(task.due()).isEqualTo("2026-09-17"));
    }

    @Test
    void theFamilySeesThatItsRecordWasOpenedInAnEmergency() {
        var rosa = account("rosa", "family_advocate");
        prairie.as(rosa, () -> home.emergencies().open(EmergencyRequest.byNumber("F2", EmergencyHome.REASON)));
        var told = prairie.as(
                EmergencyHome.PRIVACY, () -> prairie.get(Openings.class).of(home.others));
        assertThat(told)
                .extracting(Opening::userName, Opening::kind)
                .containsExactly(tuple("rosa", "fam.emergency_access"));
    }

    private void refused(Caller caller, EmergencyOpening opening, String code) {
        prairie.as(
                caller,
                () -> assertThatThrownBy(() -> home.emergencies().review(opening.id(), opening.version(), ""))
                        .isInstanceOfSatisfying(
                                RuleViolation.class,
                                refused -> assertThat(refused.refusals())
                                        .extracting(each -> each.code().label())
                                        .containsExactly(code)));
    }

    private List<EmergencyOpening> listed(boolean all) {
        return prairie.as(
                EmergencyHome.PRIVACY,
                () -> home.emergencies().list(all, PageRequest.first(10)).rows().stream()
                        .map(each -> each.opening())
                        .toList());
    }

    private List<Task> tasks(Caller caller) {
        return prairie.as(caller, () -> prairie.get(Tasks.class).mine()).stream()
                .filter(each -> each.kind().equals(EmergencyPolicy.TASK))
                .toList();
    }

    private static Caller administrator() {
        return TestPlatform.staff("", "administrator");
    }

    private Caller account(String name, String role) {
        return prairie.as(Caller.SYSTEM, () -> {
            var profile = new AccountProfile(name, "X-" + name, Locale.ENGLISH, Set.of(role));
            var made = prairie.get(Accounts.class).create(name, profile);
            return new Caller(made.account(), name, "X-" + name, Set.of(role), Locale.ENGLISH);
        });
    }
}
