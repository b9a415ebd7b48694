package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearth.core.module.Modules;
import org.hearth.core.policy.Policy;
import org.hearth.core.security.Caller;
import org.hearth.core.task.Task;
import org.hearth.core.task.Tasks;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.agency.Agency;
import org.hearth.family.agency.ProgramYear;
import org.hearth.family.birthday.ComingOfAge;
import org.hearth.family.consent.Authority;
import org.hearth.family.consent.ReleaseId;
import org.hearth.family.consent.ReleaseState;
import org.hearth.family.referral.Destination;
import org.hearth.family.referral.ReferralDraft;
import org.hearth.family.referral.Referrals;
import org.hearth.testkit.Rule;
import org.hearth.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens from day to day by itself, as a server's daily round makes it happen. */
final class UpkeepTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

    private final ConsentHome home = new ConsentHome();
    private final Prairie prairie = home.prairie;

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void theDailyRoundClosesReleasesThatAreOverUnlessTheModuleIsOff() {
        var id = home.sign(home.common());
        prairie.daily();
        assertThat(state(id)).isEqualTo(ReleaseState.SIGNED);
        prairie.later(365);
        var modules = prairie.get(Modules.class);
        prairie.as(Caller.SYSTEM, () -> modules.disable("family-record"));
        prairie.daily();
        prairie.as(Caller.SYSTEM, () -> modules.enable("family-record"));
        assertThat(state(id)).isEqualTo(ReleaseState.SIGNED);
        prairie.daily();
        assertThat(state(id)).isEqualTo(ReleaseState.EXPIRED);
    }

    @Test
    @Rule("DD-29")
    void whoComesOfAgeIsAskedOnceAlsoWhenThatIsDone() {
        home.sign(home.draft(home.mother, Authority.PARENT, home.teen));
        prairie.daily();
        var teen = home.teen.id().value();
        var asked = about(ConsentHome.PRIVACY, teen);
        assertThat(asked).extracting(Task::rule, Task::due).containsExactly(tuple("DD-29", LocalDate.of(2026, 11, 2)));
        prairie.as(
                ConsentHome.PRIVACY,
                () -> prairie.get(Tasks.class).done(asked.getFirst().id()));
        prairie.later(1);
        prairie.daily();
        assertThat(about(ConsentHome.PRIVACY, teen)).isEmpty();
    }

    @Test
    @Rule("B-57")
    void theAgencysRuleForLeapDaysMovesTheDayOnWhichAReleaseEnds() {
        var born = LocalDate.of(2008, 2, 29);
        var policy = prairie.get(Policy.class);
        assertThat(ComingOfAge.inForce(policy).day(born)).isEqualTo(LocalDate.of(2026, 3, 1));
        prairie.as(Caller.SYSTEM, () -> policy.change(ComingOfAge.LEAP_BIRTHDAY, "february_28", TODAY));
        assertThat(ComingOfAge.inForce(policy).day(born)).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    @Rule("DD-15")
    void parentsAreToldOfTheirPrivacyWithin60DaysOfEachProgramYear() {
        prairie.daily();
        prairie.later(1);
        prairie.daily();
        var year = year(TODAY);
        var open = about(Prairie.MANAGER, year.id().value());
        assertThat(open)
                .extracting(Task::kind, Task::due)
                .containsExactly(tuple("fam.privacy_notice", year.start().plusDays(60)));
        assertThat(open.getFirst().subjectName()).contains(year.label());

        var late = LocalDate.of(2026, 10, 1);
        prairie.later(late.toEpochDay() - TODAY.toEpochDay());
        assertThat(raisedTo("privacy_officer", year.id().value())).isTrue();
    }

    @Test
    @Rule("DD-11")
    void anOverdueFollowUpReachesTheManager() {
        var id = prairie.as(
                Prairie.ADVOCATE,
                () -> prairie.get(Referrals.class)
                        .refer(
                                home.family,
                                "family-record",
                                ReferralDraft.quick("FS_FOOD", Destination.named("City Food Pantry"), 3),
                                TODAY,
                                Reasons.NONE));
        prairie.later(30);
        assertThat(raisedTo("family_services_manager", id.value())).isFalse();
        prairie.later(2);
        assertThat(raisedTo("family_services_manager", id.value())).isTrue();
    }

    /** True when, after the reminders of the day, somebody of {@code role} has the task on My day. */
    private boolean raisedTo(String role, UUID subject) {
        prairie.remind();
        var somebody = TestPlatform.staff("X01", role);
        return prairie.as(somebody, () -> prairie.get(Tasks.class).mine()).stream()
                .anyMatch(each -> each.subject().equals(subject));
    }

    private ProgramYear year(LocalDate day) {
        return prairie.as(Prairie.MANAGER, () -> {
            var agency = prairie.get(Agency.class);
            return agency.programs().stream()
                    .flatMap(program -> agency.findYear(program.id(), day).stream())
                    .findFirst()
                    .orElseThrow();
        });
    }

    private List<Task> about(Caller caller, UUID subject) {
        return prairie.as(caller, () -> prairie.get(Tasks.class).about(subject));
    }

    private ReleaseState state(ReleaseId release) {
        return prairie.as(Prairie.ADVOCATE, () -> home.releases().get(release)).state();
    }
}
