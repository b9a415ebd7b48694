package org.hearth.core.runtime.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.audit.Audit;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.security.Access;
import org.hearth.core.text.MessageKey;
import org.hearth.core.workflow.Reasons;
import org.hearth.core.workflow.Step;
import org.hearth.core.workflow.Transition;
import org.hearth.core.workflow.Workflow;
import org.hearth.core.workflow.WorkflowEngine;

/** Runs a workflow straight from its table; it holds no state of its own, so modules have nothing to register. */
public final class TableEngine implements WorkflowEngine {

    private static final Set<RefusalCode> AUDITED = Set.of(RefusalCode.E_CONSENT, RefusalCode.E_CONFLICT);

    private final Access access;
    private final Audit audit;

    public TableEngine(Access access, Audit audit) {
        this.access = access;
        this.audit = audit;
    }

    @Override
    public <S extends Enum<S>, T> S fire(
            Workflow<S, T> workflow, String transition, S state, UUID record, T subject, Reasons reasons) {
        Transition<S, T> row = workflow.transition(transition);
        access.require(row.permission());
        if (!row.from().contains(state)) {
            throw new RuleViolation(notNow(workflow, transition, state));
        }
        List<Refusal> met = refusals(row, subject);
        List<Refusal> open =
                met.stream().filter(each -> !answered(each, reasons)).toList();
        auditAttempt(workflow, transition, record, open);
        RuleViolation.throwIfAny(open);
        audit.record(AuditAction.CHANGE, workflow.code(), record, details(row, state, met, reasons));
        return row.to();
    }

    @Override
    public <S extends Enum<S>, T> List<Step> steps(Workflow<S, T> workflow, S state, T subject) {
        return workflow.transitions().stream()
                .filter(row -> row.from().contains(state) && access.allows(row.permission()))
                .map(row -> new Step(row.name(), refusals(row, subject)))
                .toList();
    }

    /** A try against consent or independence is itself worth knowing, though nothing was stored. */
    private void auditAttempt(Workflow<?, ?> workflow, String transition, UUID record, List<Refusal> open) {
        String labels = open.stream()
                .filter(each -> AUDITED.contains(each.code()))
                .map(Refusal::label)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!labels.isEmpty()) {
            audit.recordApart(
                    AuditAction.REFUSE, workflow.code(), record, Map.of("transition", transition, "refusals", labels));
        }
    }

    private static <S extends Enum<S>, T> List<Refusal> refusals(Transition<S, T> row, T subject) {
        return row.guards().stream()
                .flatMap(guard -> guard.check().apply(subject).stream())
                .toList();
    }

    private static boolean answered(Refusal refusal, Reasons reasons) {
        return refusal.code().isWarning() && reasons.answer(refusal.code().label());
    }

    private static <S extends Enum<S>> Refusal notNow(Workflow<S, ?> workflow, String transition, S state) {
        return Refusal.of(RefusalCode.E_STATE, "", "workflow.not_now")
                .with("state", new MessageKey(workflow.code() + ".state." + state.name()))
                .with("act", new MessageKey(workflow.code() + "." + transition));
    }

    /** A reason's code is audited with the warning it answers; the pick list keeps stories out of it. */
    private static <S extends Enum<S>, T> Map<String, String> details(
            Transition<S, T> row, S state, List<Refusal> warnings, Reasons reasons) {
        var details = new HashMap<>(Map.of(
                "transition", row.name(),
                "from", state.name(),
                "to", row.to().name()));
        if (!warnings.isEmpty()) {
            details.put(
                    "warnings",
                    warnings.stream()
                            .map(each -> each.label() + "="
                                    + reasons.given().get(each.code().label()))
                            .distinct()
                            .collect(Collectors.joining(", ")));
        }
        return details;
    }
}
