package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.policy.Policy;
import org.hearth.core.security.Caller;
import org.hearth.family.emergency.EmergencyAccess;
import org.hearth.family.emergency.EmergencyPolicy;
import org.hearth.family.emergency.EmergencyRequest;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.NewPerson;
import org.hearth.family.person.PersonName;
import org.hearth.family.scope.Reach;
import org.hearth.testkit.Rule;
import org.hearth.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Opening a record in an emergency, and when it closes again. */
@Rule("C7")
final class EmergencyAccessTest {

    private static final Duration FOUR_HOURS = Duration.ofHours(4);

    private final EmergencyHome home = new EmergencyHome();
    private final Prairie prairie = home.prairie;
    private final Families families = prairie.get(Families.class);

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void aFamilyOfOthersReadsForFourHoursAndNotAMomentLonger() {
        assertThat(reads(Prairie.ADVOCATE)).isFalse();
        var opening = home.open();
        assertThat(opening.until()).isEqualTo(prairie.now().plus(FOUR_HOURS));
        assertThat(reads(Prairie.ADVOCATE)).isTrue();
        prairie.later(FOUR_HOURS.minusSeconds(1));
        assertThat(reads(Prairie.ADVOCATE)).isTrue();
        prairie.later(Duration.ofSeconds(1));
        assertThat(reads(Prairie.ADVOCATE)).isFalse();
        assertThat(running()).isFalse();
    }

    @Test
    void theHoursAreElapsedOnesInTheNightTheClocksGoBack() {
        prairie.later(Duration.between(prairie.now(), Instant.parse("2026-11-01T05:30:00Z")));
        assertThat(home.open().until()).isEqualTo(Instant.parse("2026-11-01T09:30:00Z"));
        prairie.later(Duration.ofMinutes(239));
        assertThat(reads(Prairie.ADVOCATE)).isTrue();
        prairie.later(Duration.ofMinutes(1));
        assertThat(reads(Prairie.ADVOCATE)).isFalse();
    }

    @Test
    void anAgencyMayAllowFewerHours() {
        var today = LocalDate.ofInstant(prairie.now(), ZoneOffset.UTC);
        prairie.as(Caller.SYSTEM, () -> prairie.get(Policy.class).change(EmergencyPolicy.HOURS, 2, today));
        assertThat(home.open().until()).isEqualTo(prairie.now().plus(Duration.ofHours(2)));
        prairie.as(
                Caller.SYSTEM,
                () -> assertThatThrownBy(() -> prairie.get(Policy.class).change(EmergencyPolicy.HOURS, 6, today))
                        .isInstanceOf(RuleViolation.class));
    }

    @Test
    void nobodyElseReadsMoreForIt() {
        home.open();
        assertThat(reads(TestPlatform.staff("FA01", "family_advocate"))).isFalse();
        assertThat(reads(Prairie.TEACHER)).isFalse();
    }

    @Test
    void whoeverOpenedItEndsItAndSoDoesThePrivacyOfficer() {
        var first = home.open();
        prairie.as(
                Prairie.TEACHER,
                () -> assertThatThrownBy(() -> home.emergencies().endOwn(first.id()))
                        .isInstanceOf(NotFound.class));
        prairie.as(Prairie.ADVOCATE, () -> home.emergencies().endOwn(first.id()));
        assertThat(reads(Prairie.ADVOCATE)).isFalse();
        var second = home.open();
        assertThat(second.id()).isNotEqualTo(first.id());
        prairie.as(EmergencyHome.PRIVACY, () -> home.emergencies().end(second.id()));
        assertThat(reads(Prairie.ADVOCATE)).isFalse();
    }

    @Test
    void whatIsOpenAlreadyIsNotOpenedTwice() {
        assertThat(home.open()).isEqualTo(home.open());
    }

    @Test
    void onesOwnFamilyIsNotOpenedAndNobodyIsTold() {
        var opened = home.open(EmergencyRequest.byNumber("F1", EmergencyHome.REASON));
        assertThat(opened).isEqualTo(new EmergencyAccess.Opened(home.own, Optional.empty()));
        assertThat(prairie.audited(AuditAction.CREATE, Reach.EMERGENCY)).isZero();
    }

    @Test
    void aPersonNamedExactlyLeadsToTheFamilyWhateverTheAccents() {
        var request = EmergencyRequest.byPerson("leo", "muster", EmergencyHome.BORN, EmergencyHome.REASON);
        assertThat(home.open(request).family()).isEqualTo(home.others);
    }

    @Test
    void aFamilyThatIsNotThereAndTwoThatFitAreRefusedInTheSameWords() {
        var twin = NewPerson.of(PersonName.of("Leo", "Muster"), EmergencyHome.BORN);
        home.load(home.family(
                FamilyId.next(), "F3", NewPerson.of(PersonName.of("Ann", "Muster"), LocalDate.of(1990, 1, 1)), twin));
        var nobody = refusals(EmergencyRequest.byNumber("F99", EmergencyHome.REASON));
        var two = refusals(EmergencyRequest.byPerson("Leo", "Muster", EmergencyHome.BORN, EmergencyHome.REASON));
        var almost = refusals(EmergencyRequest.byPerson("Leo", "Muste", EmergencyHome.BORN, EmergencyHome.REASON));
        assertThat(nobody).hasSize(1).isEqualTo(two).isEqualTo(almost);
        assertThat(prairie.audited(AuditAction.REFUSE, Reach.EMERGENCY)).isEqualTo(3);
    }

    @Test
    void nobodyGoesThroughNumbersOneByOne() {
        for (int each = 0; each < EmergencyAccess.TRIES; each++) {
            refusals(EmergencyRequest.byNumber("X" + each, EmergencyHome.REASON));
        }
        assertThat(refusals(EmergencyRequest.byNumber("F2", EmergencyHome.REASON)))
                .extracting(refusal -> refusal.code().label())
                .containsExactly("E-STATE");
        assertThat(prairie.audited(AuditAction.REFUSE, Reach.EMERGENCY)).isEqualTo(EmergencyAccess.TRIES + 1L);
        prairie.later(Duration.ofHours(1));
        assertThat(home.open().family()).isEqualTo(home.others);
    }

    @Test
    void itTakesAReasonOfSomeLengthAndAFamilyOrAWholeName() {
        assertThat(refusals(EmergencyRequest.byNumber("F2", "  urgent  ")))
                .extracting(Refusal::field)
                .containsExactly("reason");
        assertThat(refusals(new EmergencyRequest("", "Leo", "", null, EmergencyHome.REASON)))
                .extracting(Refusal::field)
                .containsExactly("number");
        assertThat(prairie.audited(AuditAction.REFUSE, Reach.EMERGENCY)).isZero();
    }

    @Test
    void whoWorksWithNoFamilyOpensNone() {
        for (var role : List.of("administrator", "auditor", "director", "privacy_officer", "recruitment_staff")) {
            prairie.as(
                    TestPlatform.staff("X01", role),
                    () -> assertThatThrownBy(() ->
                                    home.emergencies().open(EmergencyRequest.byNumber("F2", EmergencyHome.REASON)))
                            .as(role)
                            .isInstanceOf(AccessDenied.class));
        }
    }

    private List<Refusal> refusals(EmergencyRequest request) {
        return catchThrowableOfType(RuleViolation.class, () -> home.open(request))
                .refusals();
    }

    private boolean reads(Caller caller) {
        return prairie.as(caller, () -> {
            try {
                return families.view(home.others).members().size() == 2;
            } catch (NotFound hidden) {
                return false;
            }
        });
    }

    private boolean running() {
        return prairie.as(
                Prairie.ADVOCATE, () -> home.emergencies().running(home.others).isPresent());
    }
}
