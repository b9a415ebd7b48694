package org.hearth.headstart.ui;

import java.util.Optional;
import org.hearth.core.task.Task;
import org.hearth.family.family.FamilyRow;
import org.hearth.headstart.plan.PlanState;

/**
 * A family in the list of plans.
 *
 * @param state where this year's plan stands; empty before it was started
 * @param due what is due first of this module; empty when nothing is
 */
record PlanRow(FamilyRow family, Optional<PlanState> state, Optional<Task> due) {}
