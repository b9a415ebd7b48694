package org.hearth.core.runtime.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.policy.AllowedChange;
import org.hearth.core.policy.Policy;
import org.hearth.core.policy.PolicyParameter;
import org.hearth.core.runtime.Noon;
import org.hearth.core.runtime.OpenAccess;
import org.hearth.core.runtime.RecordingAudit;
import org.hearth.core.runtime.data.DatabaseKind;
import org.hearth.core.runtime.data.LeasedUnitOfWork;
import org.hearth.core.runtime.data.ManagedClasses;
import org.hearth.core.runtime.data.MigrationScripts;
import org.hearth.core.runtime.data.PersistenceUnits;
import org.hearth.core.runtime.data.SchemaMigrator;
import org.hearth.core.runtime.data.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class AgencyPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 12);
    private static final String WHY = "The board decided so";
    private static final PolicyParameter<Integer> MAX_GOALS =
            PolicyParameter.number("hs.goals.max_active", "HS-086", 3, "003 Step 7", AllowedChange.LOWER_ONLY);
    private static final PolicyParameter<Integer> OPT_OUT =
            PolicyParameter.number("hs.optout.days", "HS-028", 90, "000", AllowedChange.FIXED);
    private static final PolicyParameter<Integer> MIN_CELL =
            PolicyParameter.number("core.report.min_cell", "HS-121", 5, "B-57", AllowedChange.HIGHER_ONLY);
    private static final PolicyParameter<String> MODE =
            PolicyParameter.choice("hs.goals.mode", "HS-086", List.of("refuse", "warn"), "003", AllowedChange.FREE);

    private static final PolicyParameter<Integer> ALERT =
            PolicyParameter.between("hs.crisis.alert_hours", "HS-037", 4, "ID-3", new PolicyParameter.Range(1, 24));
    private static final PolicyParameter<Integer> FREE_DAYS =
            PolicyParameter.number("hs.copy.family_days", "HS-023", 7, "FS 001", AllowedChange.FREE);

    private final TestDatabase test;
    private final PersistenceUnits units;
    private final OpenAccess access = new OpenAccess();
    private final RecordingAudit audit = new RecordingAudit();
    private final LeasedUnitOfWork work;
    private final AgencyPolicy policy;

    AgencyPolicyTest(DatabaseKind kind) {
        test = TestDatabase.of(kind);
        new SchemaMigrator(test.database()).migrate("core", "core", MigrationScripts.beside(AgencyPolicy.class));
        units = new PersistenceUnits(test.database());
        units.compose(List.of(ManagedClasses.beside("core", AgencyPolicy.class)));
        work = new LeasedUnitOfWork(units);
        policy = new AgencyPolicy(work, access, audit, new Noon());
        policy.add("head-start", List.of(MAX_GOALS, OPT_OUT, MIN_CELL, MODE, ALERT, FREE_DAYS));
    }

    @AfterEach
    void close() {
        units.close();
        test.close();
    }

    @Test
    void aValueThatNobodySetIsTheDefault() {
        assertThat(policy.value(MAX_GOALS)).isEqualTo(3);
        assertThat(policy.value(MODE)).isEqualTo("refuse");
    }

    @Test
    void aValueOfAUnitOfWorkThatIsTakenBackIsSeenInItAndNowhereElse() {
        assertThatThrownBy(() -> work.run(em -> {
                    policy.change(MAX_GOALS, 2, TODAY, WHY);
                    em.flush();
                    assertThat(policy.value(MAX_GOALS)).isEqualTo(2);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(policy.value(MAX_GOALS)).isEqualTo(3);
    }

    @Test
    void aPlanKeepsTheValueOfItsDay() {
        policy.change(MAX_GOALS, 2, TODAY, WHY);
        policy.change(MAX_GOALS, 1, TODAY.plusDays(10), WHY);
        assertThat(policy.value(MAX_GOALS, TODAY.minusDays(1))).isEqualTo(3);
        assertThat(policy.value(MAX_GOALS)).isEqualTo(2);
        assertThat(policy.value(MAX_GOALS, TODAY.plusDays(9))).isEqualTo(2);
        assertThat(policy.value(MAX_GOALS, TODAY.plusDays(10))).isEqualTo(1);
    }

    @Test
    void theLastValueOfADayCountsAndTheOneBeforeItStays() {
        policy.change(MODE, "warn", TODAY, WHY);
        policy.change(MODE, "refuse", TODAY, WHY);
        assertThat(policy.value(MODE)).isEqualTo("refuse");
        assertThat(policy.all())
                .filteredOn(each -> each.parameter().equals(MODE))
                .flatExtracting(Policy.ParameterHistory::versions)
                .extracting(each -> each.before() + " to " + each.value())
                .containsExactly("warn to refuse", "refuse to warn");
    }

    @Test
    void aFixedValueIsLocked() {
        refused(each -> each.change(OPT_OUT, 80, TODAY, WHY), "E-LOCK HS-028");
    }

    @Test
    void anAgencyMayBeStricterButNotMoreLenient() {
        refused(each -> each.change(MAX_GOALS, 4, TODAY, WHY), "E-RANGE HS-086");
        refused(each -> each.change(MAX_GOALS, -1, TODAY, WHY), "E-RANGE HS-086");
        refused(each -> each.change(MIN_CELL, 4, TODAY, WHY), "E-RANGE HS-121");
        refused(each -> each.change(MODE, "perhaps", TODAY, WHY), "E-RANGE HS-086");
        policy.change(MIN_CELL, 11, TODAY, WHY);
        assertThat(policy.value(MIN_CELL)).isEqualTo(11);
    }

    @Test
    void thePastIsNotChanged() {
        refused(each -> each.change(MAX_GOALS, 2, TODAY.minusDays(1), WHY), "E-RANGE HS-086");
    }

    @Test
    void aChangeNeedsThePermissionAndIsAudited() {
        policy.change(MAX_GOALS, 2, TODAY, WHY);
        assertThat(audit.last().action()).isEqualTo(AuditAction.SETTING);
        assertThat(audit.last().details())
                .containsEntry("code", "hs.goals.max_active")
                .containsEntry("before", "3")
                .containsEntry("after", "2")
                .containsEntry("from", "2026-11-12");
        access.close(Policy.CHANGE);
        assertThatThrownBy(() -> policy.change(MAX_GOALS, 1, TODAY, WHY)).isInstanceOf(AccessDenied.class);
        assertThat(policy.value(MAX_GOALS)).isEqualTo(2);
    }

    @Test
    void aPlannedChangeIsKnownAheadAndMayBeTakenBackUntilItStarts() {
        policy.change(MAX_GOALS, 2, TODAY.plusDays(7), WHY);
        assertThat(policy.value(MAX_GOALS)).isEqualTo(3);
        assertThat(policy.value(MAX_GOALS, TODAY.plusDays(7))).isEqualTo(2);
        var planned = history(MAX_GOALS).planned(TODAY).getFirst();

        policy.withdraw(planned.id(), "Too early");

        assertThat(policy.value(MAX_GOALS, TODAY.plusDays(7))).isEqualTo(3);
        assertThat(history(MAX_GOALS).planned(TODAY)).isEmpty();
        assertThat(history(MAX_GOALS).versions())
                .singleElement()
                .satisfies(each -> assertThat(each.withdrawal())
                        .hasValueSatisfying(deed -> assertThat(deed.reason()).isEqualTo("Too early")));
        refused(each -> each.withdraw(planned.id(), "Again"), "E-STATE HS-086");
    }

    @Test
    void whatIsInForceIsNotTakenBack() {
        policy.change(MAX_GOALS, 2, TODAY, WHY);
        var set = history(MAX_GOALS).versions().getFirst();
        refused(each -> each.withdraw(set.id(), WHY), "E-STATE HS-086");
    }

    @Test
    void theHistorySaysWhoSetWhatAndWhy() {
        policy.change(MAX_GOALS, 2, TODAY, " " + WHY);
        assertThat(history(MAX_GOALS).versions()).singleElement().satisfies(each -> {
            assertThat(each.before()).isEqualTo("3");
            assertThat(each.set().by()).isEqualTo("Ana");
            assertThat(each.set().reason()).isEqualTo(WHY);
        });
        refused(each -> each.change(MAX_GOALS, 1, TODAY, " "), "E-REQ HS-086");
        refused(each -> each.change(MAX_GOALS, 1, TODAY, "x".repeat(501)), "E-RANGE HS-086");
    }

    @Test
    void aNumberWithBoundsStaysBetweenThem() {
        refused(each -> each.change(ALERT, 0, TODAY, WHY), "E-RANGE HS-037");
        refused(each -> each.change(ALERT, 25, TODAY, WHY), "E-RANGE HS-037");
        policy.change(ALERT, 24, TODAY, WHY);
        assertThat(policy.value(ALERT)).isEqualTo(24);
    }

    @Test
    void whateverIsFreeStillStaysWithinTheCalendar() {
        refused(each -> each.change(FREE_DAYS, 10_001, TODAY, WHY), "E-RANGE HS-023");
    }

    @Test
    void everybodyMayAskWhatIsInForceForARuleButNotWhoSetIt() {
        policy.change(MAX_GOALS, 2, TODAY, WHY);
        access.close(Policy.READ);
        assertThat(policy.standing("HS-086"))
                .extracting(each -> each.parameter().code() + "=" + each.value())
                .containsExactly("hs.goals.max_active=2", "hs.goals.mode=refuse");
        assertThatThrownBy(policy::all).isInstanceOf(AccessDenied.class);
    }

    private Policy.ParameterHistory history(PolicyParameter<?> parameter) {
        return policy.all().stream()
                .filter(each -> each.parameter().equals(parameter))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void parametersComeAndGoWithTheirModuleAndKeepTheirValues() {
        policy.change(MAX_GOALS, 2, TODAY, WHY);
        policy.remove("head-start");
        assertThat(policy.all()).isEmpty();
        policy.add("head-start", List.of(MAX_GOALS));
        assertThat(policy.all())
                .singleElement()
                .satisfies(each -> assertThat(each.versions()).hasSize(1));
    }

    @Test
    void twoModulesCannotClaimOneCode() {
        assertThatThrownBy(() -> policy.add("vendor", List.of(MAX_GOALS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("hs.goals.max_active");
    }

    private void refused(Consumer<Policy> act, String label) {
        assertThatThrownBy(() -> act.accept(policy))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.refusals())
                                .singleElement()
                                .satisfies(each -> assertThat(each.label()).isEqualTo(label)));
    }
}
