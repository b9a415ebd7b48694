package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.policy.Policy;
import org.hearth.core.policy.PolicyProposals;
import org.hearth.core.security.Caller;
import org.hearth.core.task.Task;
import org.hearth.core.task.Tasks;
import org.hearth.family.inspection.RecordRequests;
import org.hearth.family.resource.ResourcePolicy;
import org.hearth.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Managers propose, the director approves, and the privacy officer what concerns privacy (domain model, C7). */
final class PolicyProposalsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
    private static final Caller DIRECTOR = TestPlatform.staff("DIR01", "director");
    private static final Caller PRIVACY = TestPlatform.staff("PRV01", "privacy_officer");
    private static final String WHY = "The council asked for it";

    private final Prairie prairie = new Prairie();
    private final Policy policy = prairie.get(Policy.class);
    private final PolicyProposals proposals = prairie.get(PolicyProposals.class);

    @AfterEach
    void close() {
        prairie.close();
    }

    @Test
    void anApprovedProposalIsInForceFromItsDayAndTheHistoryNamesBoth() {
        var proposal = propose(90, TODAY.plusDays(3));
        assertThat(policy.value(ResourcePolicy.STALE_DAYS, TODAY.plusDays(3))).isEqualTo(180);
        assertThat(tasks(DIRECTOR)).hasSize(1);

        prairie.as(DIRECTOR, () -> proposals.approve(proposal));

        assertThat(policy.value(ResourcePolicy.STALE_DAYS)).isEqualTo(180);
        assertThat(policy.value(ResourcePolicy.STALE_DAYS, TODAY.plusDays(3))).isEqualTo(90);
        assertThat(tasks(DIRECTOR)).isEmpty();
        prairie.as(
                DIRECTOR,
                () -> assertThat(policy.all())
                        .filteredOn(each -> each.parameter().equals(ResourcePolicy.STALE_DAYS))
                        .flatExtracting(Policy.ParameterHistory::versions)
                        .singleElement()
                        .satisfies(each -> {
                            assertThat(each.set().by()).isEqualTo(Prairie.MANAGER.displayName());
                            assertThat(each.set().reason()).isEqualTo(WHY);
                            assertThat(each.approvedBy()).isEqualTo(DIRECTOR.displayName());
                        }));
    }

    @Test
    void whatWasProposedForADayThatPassedIsInForceFromTheApprovalOn() {
        var proposal = propose(90, TODAY);
        prairie.later(5);
        prairie.as(DIRECTOR, () -> proposals.approve(proposal));
        assertThat(policy.value(ResourcePolicy.STALE_DAYS, TODAY.plusDays(4))).isEqualTo(180);
        assertThat(policy.value(ResourcePolicy.STALE_DAYS, TODAY.plusDays(5))).isEqualTo(90);
    }

    @Test
    void aDeclinedProposalChangesNothingAndNeedsAReason() {
        var proposal = propose(90, TODAY);
        assertThat(labels(DIRECTOR, () -> proposals.decline(proposal, " "))).containsExactly("E-REQ HS-057");
        prairie.as(DIRECTOR, () -> proposals.decline(proposal, "Not this year"));
        assertThat(policy.value(ResourcePolicy.STALE_DAYS)).isEqualTo(180);
        prairie.as(
                DIRECTOR,
                () -> assertThatThrownBy(() -> proposals.approve(proposal)).isInstanceOf(NotFound.class));
        propose(60, TODAY);
    }

    @Test
    void nobodyApprovesAProposalOfTheirOwn() {
        var both = TestPlatform.staff("DIR02", "director", "family_services_manager");
        var proposal = prairie.as(both, () -> proposals.propose(ResourcePolicy.STALE_DAYS, 90, TODAY, WHY));
        assertThat(labels(both, () -> proposals.approve(proposal))).containsExactly("E-CONFLICT C7");
        prairie.as(both, () -> proposals.withdraw(proposal));
        prairie.as(both, () -> assertThat(proposals.waiting()).isEmpty());
    }

    @Test
    void whatConcernsPrivacyIsApprovedByThePrivacyOfficer() {
        var proposal = prairie.as(Prairie.MANAGER, () -> proposals.propose(RecordRequests.DAYS, 30, TODAY, WHY));
        assertThat(tasks(DIRECTOR)).isEmpty();
        assertThat(tasks(PRIVACY)).hasSize(1);
        prairie.as(
                DIRECTOR,
                () -> assertThatThrownBy(() -> proposals.approve(proposal)).isInstanceOf(AccessDenied.class));
        prairie.as(PRIVACY, () -> proposals.approve(proposal));
        assertThat(policy.value(RecordRequests.DAYS)).isEqualTo(30);
    }

    @Test
    void whatMayNotBeSetIsNotProposedEitherAndOneProposalWaitsAtATime() {
        propose(90, TODAY);
        assertThat(labels(Prairie.MANAGER, () -> propose(60, TODAY))).containsExactly("E-DUP HS-057");
        assertThat(labels(Prairie.MANAGER, () -> proposals.propose(RecordRequests.DAYS, 60, TODAY, WHY)))
                .containsExactly("E-RANGE B-10");
        prairie.as(
                Prairie.ADVOCATE,
                () -> assertThatThrownBy(() -> proposals.propose(ResourcePolicy.STALE_DAYS, 60, TODAY, WHY))
                        .isInstanceOf(AccessDenied.class));
    }

    private UUID propose(int days, LocalDate from) {
        return prairie.as(Prairie.MANAGER, () -> proposals.propose(ResourcePolicy.STALE_DAYS, days, from, WHY));
    }

    private List<Task> tasks(Caller caller) {
        return prairie.as(caller, () -> prairie.get(Tasks.class).mine()).stream()
                .filter(each -> each.kind().equals("core.policy_proposal"))
                .toList();
    }

    private List<String> labels(Caller caller, Runnable act) {
        var refused = new RuleViolation[1];
        prairie.as(
                caller,
                () -> assertThatThrownBy(act::run)
                        .isInstanceOfSatisfying(RuleViolation.class, each -> refused[0] = each));
        return refused[0].refusals().stream().map(Refusal::label).toList();
    }
}
