package org.hearth.headstart.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hearth.headstart.assessment.Assessment;
import org.hearth.headstart.goal.Goal;
import org.hearth.headstart.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * All that the documents of a plan tell.
 *
 * @param assessment null before it has begun
 * @param disabilityApplies true when a child of the family has a disability or is being evaluated
 */
record Contents(
        Parties parties,
        Plan plan,
        @Nullable Assessment assessment,
        List<Goal> goals,
        Agreement agreement,
        boolean disabilityApplies,
        List<DocumentCopy> copies) {

    Contents {
        goals = List.copyOf(goals);
        copies = List.copyOf(copies);
    }

    /** The same, as it stands once both sides have signed. */
    Contents signed(LocalDate on) {
        var done = new Agreement(
                agreement.id(),
                agreement.version(),
                AgreementState.SIGNED,
                agreement.draft(),
                on,
                agreement.agreedBy());
        return new Contents(parties, plan, assessment, goals, done, disabilityApplies, copies);
    }

    /** True when the documents of both tell the same. */
    boolean saysTheSameAs(Contents other) {
        return parties.equals(other.parties)
                && plan.equals(other.plan)
                && Objects.equals(assessment, other.assessment)
                && goals.equals(other.goals)
                && agreement.draft().equals(other.agreement.draft())
                && disabilityApplies == other.disabilityApplies;
    }

    /** The goals the family works on, by rank. */
    List<Goal> goalsAtWork() {
        return goals.stream().filter(each -> each.status().counts()).toList();
    }
}
