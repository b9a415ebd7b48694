package org.hearth.core.workflow;

import java.util.List;
import java.util.UUID;

/** Runs workflows: asks the permission, the state and every guard, and audits what happened. */
public interface WorkflowEngine {

    /**
     * Carries out a transition and gives the new state, which the caller stores in the same unit of work.
     *
     * @param record the id of the record whose state changes
     * @param subject what the guards look at
     * @param reasons answers to soft rules
     * @throws org.hearth.core.failure.AccessDenied {@code E-AUTH} without the transition's permission
     * @throws org.hearth.core.failure.RuleViolation {@code E-STATE} from another state; else all refusals of the
     *     guards that no reason answers
     */
    <S extends Enum<S>, T> S fire(
            Workflow<S, T> workflow, String transition, S state, UUID record, T subject, Reasons reasons);

    /** The transitions that leave {@code state} and that the caller may carry out, each with what keeps it closed. */
    <S extends Enum<S>, T> List<Step> steps(Workflow<S, T> workflow, S state, T subject);
}
