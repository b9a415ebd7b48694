package org.hearth.headstart.plan;

/** A plan with another agency, as stored. */
public record ExistingPlan(ExistingPlanId id, ExistingPlanDraft draft) {}
