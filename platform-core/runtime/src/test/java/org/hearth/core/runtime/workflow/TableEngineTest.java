package org.hearth.core.runtime.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.runtime.Noon;
import org.hearth.core.runtime.OpenAccess;
import org.hearth.core.runtime.RecordingAudit;
import org.hearth.core.runtime.text.MessageBundles;
import org.hearth.core.security.Permission;
import org.hearth.core.workflow.Reasons;
import org.hearth.core.workflow.Step;
import org.hearth.core.workflow.Workflow;
import org.junit.jupiter.api.Test;

class TableEngineTest {

    private enum Kite {
        FOLDED,
        FLYING,
        LOST
    }

    private record Weather(boolean windy, boolean lateInTheDay) {}

    private static final Permission FLY = new Permission("kite.fly");
    private static final Permission LOSE = new Permission("kite.lose");
    private static final Workflow<Kite, Weather> KITES = Workflow.<Kite, Weather>named("kite", Kite.class)
            .row(
                    "launch",
                    Set.of(Kite.FOLDED),
                    Kite.FLYING,
                    FLY,
                    List.of(
                            Workflow.rule("K-001", each -> each.windy() ? List.of() : List.of(noWind())),
                            Workflow.rule("K-002", each -> each.lateInTheDay() ? List.of(late()) : List.of())))
            .row("lose", Set.of(Kite.FLYING, Kite.FOLDED), Kite.LOST, LOSE, List.of())
            .build();
    private static final Weather FINE = new Weather(true, false);
    private static final UUID RECORD = new UUID(1, 2);

    private final OpenAccess access = new OpenAccess();
    private final RecordingAudit audit = new RecordingAudit();
    private final TableEngine engine = new TableEngine(access, audit);

    @Test
    void aTransitionGivesTheNewStateAndIsAudited() {
        assertThat(engine.fire(KITES, "launch", Kite.FOLDED, RECORD, FINE, Reasons.NONE))
                .isEqualTo(Kite.FLYING);
        assertThat(audit.entries())
                .containsExactly(new RecordingAudit.Entry(
                        AuditAction.CHANGE,
                        "kite",
                        RECORD,
                        Map.of("transition", "launch", "from", "FOLDED", "to", "FLYING")));
    }

    @Test
    void withoutThePermissionNothingElseIsTold() {
        access.close(FLY);
        assertThatThrownBy(() -> engine.fire(KITES, "launch", Kite.LOST, RECORD, FINE, Reasons.NONE))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void fromAnotherStateItIsRefusedInWords() {
        var messages = new MessageBundles(new Noon());
        assertThatThrownBy(() -> engine.fire(KITES, "launch", Kite.LOST, RECORD, FINE, Reasons.NONE))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> {
                    Refusal refusal = violation.refusals().getFirst();
                    assertThat(refusal.code()).isEqualTo(RefusalCode.E_STATE);
                    assertThat(messages.explain(refusal, Locale.ENGLISH).what())
                            .isEqualTo("“kite.launch” is not possible while the status is “kite.state.LOST”.");
                });
        assertThat(audit.entries()).isEmpty();
    }

    @Test
    void everyRefusalIsNamedAtOnce() {
        assertThatThrownBy(
                        () -> engine.fire(KITES, "launch", Kite.FOLDED, RECORD, new Weather(false, true), Reasons.NONE))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.refusals())
                                .extracting(Refusal::label)
                                .containsExactly("E-CONSENT K-001", "W-LATE K-002"));
        assertThat(audit.last().action()).isEqualTo(AuditAction.REFUSE);
        assertThat(audit.last().details()).containsEntry("refusals", "E-CONSENT K-001");
    }

    @Test
    void aReasonAnswersAWarningAndIsAudited() {
        var late = new Weather(true, true);
        assertThat(engine.steps(KITES, Kite.FOLDED, late).getFirst().isOpen()).isTrue();
        assertThatThrownBy(() -> engine.fire(KITES, "launch", Kite.FOLDED, RECORD, late, Reasons.NONE))
                .isInstanceOf(RuleViolation.class);
        var reasons = new Reasons(Map.of("W-LATE", "full_moon"));
        assertThat(engine.fire(KITES, "launch", Kite.FOLDED, RECORD, late, reasons))
                .isEqualTo(Kite.FLYING);
        assertThat(audit.last().details()).containsEntry("warnings", "W-LATE K-002=full_moon");
    }

    @Test
    void aReasonNeverAnswersAHardRule() {
        var reasons = new Reasons(Map.of("E-CONSENT", "please", "W-LATE", "full_moon"));
        assertThatThrownBy(() -> engine.fire(KITES, "launch", Kite.FOLDED, RECORD, new Weather(false, false), reasons))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void stepsShowWhatTheCallerMayDoAndWhyNotYet() {
        access.close(LOSE);
        assertThat(engine.steps(KITES, Kite.FOLDED, new Weather(false, false)))
                .containsExactly(new Step("launch", List.of(noWind())));
        assertThat(engine.steps(KITES, Kite.LOST, FINE)).isEmpty();
    }

    private static Refusal noWind() {
        return Refusal.of(RefusalCode.E_CONSENT, "K-001", "kite.no_wind");
    }

    private static Refusal late() {
        return Refusal.of(RefusalCode.warning("W-LATE"), "K-002", "kite.late");
    }
}
