package org.hearth.headstart.assessment;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.headstart.plan.PlanId;
import org.hearth.headstart.program.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A family's initial assessment.
 *
 * @param version the state that was read; a change names it
 * @param answers the outcomes under which there is nothing to record
 * @param endedOn the day it was completed or declined; null while it is open
 * @param declineReason in the family's words; may be empty
 */
public record Assessment(
        AssessmentId id,
        int version,
        PlanId plan,
        AssessmentState state,
        List<Finding> findings,
        Map<Outcome, OutcomeAnswer> answers,
        @Nullable LocalDate endedOn,
        String declineReason) {

    public Assessment {
        findings = List.copyOf(findings);
        answers = Map.copyOf(answers);
    }

    /** The outcomes that nobody has talked about yet, in order. */
    public Set<Outcome> untouched() {
        var open = EnumSet.allOf(Outcome.class);
        open.removeAll(answers.keySet());
        findings.forEach(each -> open.remove(each.draft().outcome()));
        return open;
    }

    /** How many of the seven outcomes were talked about. */
    public int touched() {
        return Outcome.values().length - untouched().size();
    }

    /** The findings under one outcome. */
    public List<Finding> under(Outcome outcome) {
        return findings.stream()
                .filter(each -> each.draft().outcome() == outcome)
                .toList();
    }
}
