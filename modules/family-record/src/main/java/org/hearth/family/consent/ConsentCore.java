package org.hearth.family.consent;

import org.hearth.core.event.ModuleEvents;
import org.hearth.core.policy.Policy;
import org.hearth.core.workflow.WorkflowEngine;
import org.hearth.family.scope.Desk;

/** The platform's services that releases and requests work with. */
public record ConsentCore(Desk desk, WorkflowEngine workflows, Policy policy, ModuleEvents events) {}
