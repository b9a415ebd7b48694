package org.hearth.headstart.goal;

import static org.hearth.core.failure.RefusalCode.E_LOCK;
import static org.hearth.core.failure.RefusalCode.E_RANGE;
import static org.hearth.core.failure.RefusalCode.E_REQ;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.headstart.plan.Side;
import org.hearth.headstart.program.Refusals;

/** What a goal must say before the family works on it. */
final class GoalRules {

    private static final RefusalCode ONE_TOO_MANY = RefusalCode.warning("W-GOALS");

    private static final RefusalCode NO_REASON = RefusalCode.warning("W-REASON");

    private GoalRules() {}

    /** The family may change its goal without a reason; staff says why. */
    static List<Refusal> reasonGiven(GoalRevision revision) {
        return revision.askedBy() == Side.STAFF && revision.reason().isEmpty()
                ? List.of(Refusals.of(NO_REASON, "HS-051", "no_change_reason").at("changeReason"))
                : List.of();
    }

    static List<Refusal> inFamilyWords(GoalEvidence evidence) {
        return Refusals.blank(evidence.goal().draft().familyWords(), "HS-018", "no_family_words", "familyWords")
                .stream()
                .toList();
    }

    static List<Refusal> underAnOutcome(GoalEvidence evidence) {
        return evidence.goal().draft().outcome() != null
                ? List.of()
                : List.of(Refusals.of(E_REQ, "HS-090", "no_outcome").at("outcome"));
    }

    static List<Refusal> basedOnSomething(GoalEvidence evidence) {
        return evidence.goal().draft().basedOn().isEmpty()
                ? List.of(Refusals.of(E_REQ, "HS-005", "based_on_nothing").at("basedOn"))
                : List.of();
    }

    static List<Refusal> ownedByBothSides(GoalEvidence evidence) {
        var draft = evidence.goal().draft();
        var refusals = new ArrayList<Refusal>();
        Refusals.blank(draft.familyOwner(), "HS-020", "no_family_owner", "familyOwner")
                .ifPresent(refusals::add);
        Refusals.blank(draft.staffPartner(), "HS-020", "no_staff_partner", "staffPartner")
                .ifPresent(refusals::add);
        return refusals;
    }

    static List<Refusal> chosenByTheFamily(GoalEvidence evidence) {
        return evidence.goal().draft().choice() != null
                ? List.of()
                : List.of(Refusals.of(E_REQ, "HS-084", "not_chosen").at("choice"));
    }

    static List<Refusal> enoughSteps(GoalEvidence evidence) {
        var fewest = evidence.limits().fewestSteps();
        return evidence.goal().steps().size() >= fewest
                ? List.of()
                : List.of(Refusals.of(E_RANGE, "HS-019", "too_few_steps")
                        .at("steps")
                        .with("fewest", fewest));
    }

    static List<Refusal> rankedOnce(GoalEvidence evidence) {
        var priority = evidence.goal().draft().priority();
        var taken = priority > 0
                && evidence.othersAtWork().stream()
                        .anyMatch(each -> each.draft().priority() == priority);
        return taken
                ? List.of(Refusals.of(E_RANGE, "HS-087", "rank_taken")
                        .at("priority")
                        .with("rank", priority))
                : List.of();
    }

    static List<Refusal> notTooMany(GoalEvidence evidence) {
        var most = evidence.limits().mostGoals();
        if (evidence.othersAtWork().size() < most) {
            return List.of();
        }
        var code = evidence.limits().strict() ? E_RANGE : ONE_TOO_MANY;
        return List.of(Refusals.of(code, "HS-086", "too_many_goals").at("goals").with("most", most));
    }

    /** What a draft must keep to even before the goal is active. */
    static List<Refusal> shape(GoalDraft draft) {
        var refusals = new ArrayList<Refusal>();
        Refusals.tooLong(draft.title(), GoalDraft.NAME_LENGTH, "HS-018", "title")
                .ifPresent(refusals::add);
        Refusals.tooLong(draft.familyWords(), GoalDraft.WORDS_LENGTH, "HS-018", "familyWords")
                .ifPresent(refusals::add);
        Refusals.tooLong(draft.familyOwner(), GoalDraft.NAME_LENGTH, "HS-020", "familyOwner")
                .ifPresent(refusals::add);
        Refusals.tooLong(draft.staffPartner(), GoalDraft.NAME_LENGTH, "HS-020", "staffPartner")
                .ifPresent(refusals::add);
        if (draft.priority() < 0) {
            refusals.add(Refusals.of(E_RANGE, "HS-087", "rank_out_of_range").at("priority"));
        }
        if (draft.targetOn() != null && !draft.targetOn().isAfter(draft.startOn())) {
            refusals.add(Refusals.of(E_RANGE, "HS-019", "target_before_start")
                    .at("targetOn")
                    .with("start", draft.startOn()));
        }
        return refusals;
    }

    static List<Refusal> steps(GoalDraft goal, List<StepDraft> steps) {
        var refusals = new ArrayList<Refusal>();
        for (int place = 0; place < steps.size(); place++) {
            var step = steps.get(place);
            var number = place + 1;
            Refusals.blank(step.text(), "HS-019", "step_empty", "steps")
                    .map(refusal -> refusal.with("number", number))
                    .ifPresent(refusals::add);
            Refusals.tooLong(step.text(), StepDraft.TEXT_LENGTH, "HS-019", "steps")
                    .ifPresent(refusals::add);
            Refusals.tooLong(step.responsible(), GoalDraft.NAME_LENGTH, "HS-019", "steps")
                    .ifPresent(refusals::add);
            if (step.targetOn() != null && step.targetOn().isBefore(goal.startOn())) {
                refusals.add(Refusals.of(E_RANGE, "HS-019", "step_before_start")
                        .at("steps")
                        .with("number", number)
                        .with("start", goal.startOn()));
            }
            if (step.targetOn() != null
                    && goal.targetOn() != null
                    && step.targetOn().isAfter(goal.targetOn())) {
                refusals.add(Refusals.of(E_RANGE, "HS-019", "step_after_target")
                        .at("steps")
                        .with("number", number)
                        .with("target", goal.targetOn()));
            }
        }
        return refusals;
    }

    /** A step that was met stays as it was initialed. */
    static List<Refusal> metStepsStand(List<StepEntity> dropped, Map<Integer, StepEntity> kept, List<StepDraft> steps) {
        var reworded = kept.entrySet().stream()
                .filter(each -> !each.getValue()
                        .toRecord()
                        .draft()
                        .equals(steps.get(each.getKey()).words()))
                .map(Map.Entry::getValue);
        return Stream.concat(dropped.stream(), reworded)
                .filter(each -> each.toRecord().isMet())
                .map(each ->
                        Refusals.of(E_LOCK, "HS-035", "step_met").at("steps").with("number", each.place()))
                .toList();
    }
}
