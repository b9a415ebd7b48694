package org.hearth.headstart.agreement;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearth.headstart.assessment.FindingId;
import org.hearth.headstart.goal.Basis;
import org.hearth.headstart.goal.Goal;
import org.hearth.headstart.goal.GoalStep;
import org.hearth.headstart.goal.StepMet;

/** What the template of DOC-02 names. */
final class GoalSheetModel {

    private GoalSheetModel() {}

    static Map<String, Object> of(Contents contents, Goal goal) {
        var draft = goal.draft();
        var thoughts = draft.thoughts();
        var model = new HashMap<String, Object>();
        AgreementModel.parties(model, contents.parties());
        model.put("year", contents.plan().year().label());
        model.put("goalTitle", draft.title());
        model.put("familyWords", draft.familyWords());
        model.put("outcome", draft.outcome() == null ? "" : draft.outcome().name());
        model.put("priority", draft.priority());
        model.put("familyOwner", draft.familyOwner());
        model.put("staffPartner", draft.staffPartner());
        model.put("startOn", draft.startOn());
        model.put("targetOn", AgreementModel.orEmpty(draft.targetOn()));
        model.put(
                "basedOn",
                draft.basedOn().stream().map(each -> basis(contents, each)).toList());
        model.put("whyItMatters", thoughts.whyItMatters());
        model.put("success", thoughts.success());
        model.put("skills", thoughts.skills());
        model.put("strengths", thoughts.strengths());
        model.put("stressors", thoughts.stressors());
        model.put("obstacles", thoughts.obstacles());
        model.put("strategies", thoughts.strategies());
        model.put("supports", thoughts.supports());
        model.put("steps", goal.steps().stream().map(GoalSheetModel::step).toList());
        return model;
    }

    private static Map<String, Object> basis(Contents contents, Basis basis) {
        return Optional.ofNullable(basis.finding())
                .flatMap(finding -> find(contents, finding))
                .orElseGet(() -> Map.of("kind", "", "note", basis.familyInput(), "source", "family"));
    }

    private static Optional<Map<String, Object>> find(Contents contents, FindingId finding) {
        return Optional.ofNullable(contents.assessment()).stream()
                .flatMap(assessment -> assessment.findings().stream())
                .filter(each -> each.id().equals(finding))
                .map(AgreementModel::finding)
                .findFirst();
    }

    /** A step with its initials, or with room for them. */
    static Map<String, Object> step(GoalStep step) {
        var met = Optional.ofNullable(step.met());
        return Map.of(
                "text", step.draft().text(),
                "responsible", step.draft().responsible(),
                "targetOn", AgreementModel.orEmpty(step.draft().targetOn()),
                "metOn", met.<Object>map(StepMet::on).orElse(""),
                "initials", met.map(StepMet::initials).orElse(""),
                "initialedOn", met.<Object>map(StepMet::initialedOn).orElse(""));
    }
}
