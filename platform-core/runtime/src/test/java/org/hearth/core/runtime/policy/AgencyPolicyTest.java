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
    private static final PolicyParameter<Integer> MAX_GOALS =
            PolicyParameter.number("hs.goals.max_active", "HS-086", 3, "003 Step 7", AllowedChange.LOWER_ONLY);
    private static final PolicyParameter<Integer> OPT_OUT =
            PolicyParameter.number("hs.optout.days", "HS-028", 90, "000", AllowedChange.FIXED);
    private static final PolicyParameter<Integer> MIN_CELL =
            PolicyParameter.number("core.report.min_cell", "HS-121", 5, "B-57", AllowedChange.HIGHER_ONLY);
    private static final PolicyParameter<String> MODE =
            PolicyParameter.choice("hs.goals.mode", "HS-086", List.of("refuse", "warn"), "003", AllowedChange.FREE);

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
        policy.add("head-start", List.of(MAX_GOALS, OPT_OUT, MIN_CELL, MODE));
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
                    policy.change(MAX_GOALS, 2, TODAY);
                    em.flush();
                    assertThat(policy.value(MAX_GOALS)).isEqualTo(2);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(policy.value(MAX_GOALS)).isEqualTo(3);
    }

    @Test
    void aPlanKeepsTheValueOfItsDay() {
        policy.change(MAX_GOALS, 2, TODAY);
        policy.change(MAX_GOALS, 1, TODAY.plusDays(10));
        assertThat(policy.value(MAX_GOALS, TODAY.minusDays(1))).isEqualTo(3);
        assertThat(policy.value(MAX_GOALS)).isEqualTo(2);
        assertThat(policy.value(MAX_GOALS, TODAY.plusDays(9))).isEqualTo(2);
        assertThat(policy.value(MAX_GOALS, TODAY.plusDays(10))).isEqualTo(1);
    }

    @Test
    void theLastValueOfADayCountsAndTheOneBeforeItStays() {
        policy.change(MODE, "warn", TODAY);
        policy.change(MODE, "refuse", TODAY);
        assertThat(policy.value(MODE)).isEqualTo("refuse");
        assertThat(policy.all())
                .filteredOn(each -> each.parameter().equals(MODE))
                .flatExtracting(Policy.ParameterHistory::versions)
                .containsExactly(new Policy.Version("refuse", TODAY), new Policy.Version("warn", TODAY));
    }

    @Test
    void aFixedValueIsLocked() {
        refused(each -> each.change(OPT_OUT, 80, TODAY), "E-LOCK HS-028");
    }

    @Test
    void anAgencyMayBeStricterButNotMoreLenient() {
        refused(each -> each.change(MAX_GOALS, 4, TODAY), "E-RANGE HS-086");
        refused(each -> each.change(MAX_GOALS, -1, TODAY), "E-RANGE HS-086");
        refused(each -> each.change(MIN_CELL, 4, TODAY), "E-RANGE HS-121");
        refused(each -> each.change(MODE, "perhaps", TODAY), "E-RANGE HS-086");
        policy.change(MIN_CELL, 11, TODAY);
        assertThat(policy.value(MIN_CELL)).isEqualTo(11);
    }

    @Test
    void thePastIsNotChanged() {
        refused(each -> each.change(MAX_GOALS, 2, TODAY.minusDays(1)), "E-RANGE HS-086");
    }

    @Test
    void aChangeNeedsThePermissionAndIsAudited() {
        policy.change(MAX_GOALS, 2, TODAY);
        assertThat(audit.last().action()).isEqualTo(AuditAction.SETTING);
        assertThat(audit.last().details())
                .containsEntry("code", "hs.goals.max_active")
                .containsEntry("before", "3")
                .containsEntry("after", "2")
                .containsEntry("from", "2026-11-12");
        access.close(Policy.CHANGE);
        assertThatThrownBy(() -> policy.change(MAX_GOALS, 1, TODAY)).isInstanceOf(AccessDenied.class);
        assertThat(policy.value(MAX_GOALS)).isEqualTo(2);
    }

    @Test
    void parametersComeAndGoWithTheirModuleAndKeepTheirValues() {
        policy.change(MAX_GOALS, 2, TODAY);
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
