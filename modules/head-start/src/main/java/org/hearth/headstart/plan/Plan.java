package org.hearth.headstart.plan;

import java.time.LocalDate;
import java.util.List;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.headstart.program.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * A Family Partnership Plan.
 *
 * @param version the state that was read; a change names it
 * @param initiatedOn the day it was opened; its rules keep the policy values of that day (HS-001)
 * @param readiness null while nobody asked the family
 * @param existingPlansAnswer the answer to "is there a plan with another agency?"; null while nobody asked
 * @param uniqueness what makes this family's plan its own, in a few words; may be empty
 * @param noGoalNowOn the day the family said it wants no goal now; null when it did not
 * @param closeReason why it is closed; empty while it is open
 * @param closedOn null while it is open
 */
public record Plan(
        PlanId id,
        int version,
        FamilyId family,
        PlanYear year,
        LocalDate initiatedOn,
        PlanState state,
        @Nullable ReadinessNote readiness,
        List<Author> authors,
        @Nullable YesNoUnknown existingPlansAnswer,
        List<ExistingPlan> existingPlans,
        String uniqueness,
        @Nullable LocalDate noGoalNowOn,
        String closeReason,
        @Nullable LocalDate closedOn) {

    /** The longest note on what makes the plan the family's own. */
    public static final int UNIQUENESS_LENGTH = 1000;

    public Plan {
        authors = List.copyOf(authors);
        existingPlans = List.copyOf(existingPlans);
    }

    /** True while it can be worked on. */
    public boolean isOpen() {
        return state != PlanState.CLOSED;
    }

    /** The authors of one side. */
    public List<Author> authors(Side side) {
        return authors.stream().filter(each -> each.side() == side).toList();
    }
}
