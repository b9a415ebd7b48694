package org.hearth.headstart.agreement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.core.document.CopyHolder;
import org.hearth.headstart.assessment.Assessment;
import org.hearth.headstart.assessment.Finding;
import org.hearth.headstart.goal.Goal;
import org.hearth.headstart.plan.Author;
import org.hearth.headstart.plan.ExistingPlan;
import org.hearth.headstart.plan.Plan;
import org.hearth.headstart.plan.Side;
import org.hearth.headstart.program.Outcome;
import org.jspecify.annotations.Nullable;

/** What the template of DOC-01 names. A missing value is an empty text, because a template knows no null. */
final class AgreementModel {

    private AgreementModel() {}

    static Map<String, Object> of(Contents contents, List<PartySignature> signatures) {
        var model = new HashMap<String, Object>();
        var plan = contents.plan();
        var agreement = contents.agreement();
        parties(model, contents.parties());
        model.put("year", plan.year().label());
        model.put("initiatedOn", plan.initiatedOn());
        model.put("familyAuthors", names(plan, Side.FAMILY));
        model.put("staffAuthors", names(plan, Side.STAFF));
        model.put("uniqueness", plan.uniqueness());
        model.put("purposes", List.copyOf(agreement.draft().orderedPurposes()));
        model.put("disabilityApplies", contents.disabilityApplies());
        model.put("disabilitySupports", agreement.draft().disabilitySupports());
        model.put("outcomes", outcomes(contents));
        model.put("existingPlans", existingPlans(plan));
        model.put(
                "goals",
                contents.goalsAtWork().stream().map(AgreementModel::goal).toList());
        model.put("reviewOn", orEmpty(agreement.draft().reviewOn()));
        model.put(
                "signatures",
                signatures.stream().map(each -> signature(each, contents)).toList());
        model.put("copies", List.of(CopyHolder.FILE_ORIGINAL.name(), CopyHolder.FAMILY.name()));
        return model;
    }

    static void parties(Map<String, Object> model, Parties parties) {
        model.put("agency", parties.agency());
        model.put("family", parties.family());
        model.put("familyNumber", parties.number());
        model.put("children", parties.children());
    }

    private static List<String> names(Plan plan, Side side) {
        return plan.authors(side).stream().map(Author::name).toList();
    }

    private static List<Map<String, Object>> outcomes(Contents contents) {
        return Arrays.stream(Outcome.values())
                .map(outcome -> Map.of(
                        "code",
                        outcome.name(),
                        "answer",
                        answer(contents, outcome),
                        "findings",
                        findings(contents, outcome)))
                .toList();
    }

    private static String answer(Contents contents, Outcome outcome) {
        return Optional.ofNullable(contents.assessment())
                .map(Assessment::answers)
                .map(answers -> answers.get(outcome))
                .map(Enum::name)
                .orElse("");
    }

    private static List<Map<String, Object>> findings(Contents contents, Outcome outcome) {
        return Optional.ofNullable(contents.assessment()).stream()
                .flatMap(assessment -> assessment.under(outcome).stream())
                .map(AgreementModel::finding)
                .toList();
    }

    static Map<String, Object> finding(Finding finding) {
        var draft = finding.draft();
        var support = draft.support();
        return Map.of(
                "kind", draft.kind(),
                "note", draft.note(),
                "source", draft.source(),
                "who", support.who(),
                "what", support.what(),
                "howOften", support.howOften());
    }

    private static List<Map<String, Object>> existingPlans(Plan plan) {
        return plan.existingPlans().stream()
                .map(ExistingPlan::draft)
                .map(each -> Map.<String, Object>of(
                        "agency", each.agency(),
                        "topic", each.topic(),
                        "treatment",
                                each.treatment() == null ? "" : each.treatment().name()))
                .toList();
    }

    private static Map<String, Object> goal(Goal goal) {
        var draft = goal.draft();
        return Map.of(
                "priority", draft.priority(),
                "title", draft.title(),
                "familyWords", draft.familyWords(),
                "outcome", draft.outcome() == null ? "" : draft.outcome().name(),
                "targetOn", orEmpty(draft.targetOn()),
                "supports", draft.thoughts().supports(),
                "steps", goal.steps().stream().map(GoalSheetModel::step).toList());
    }

    private static Map<String, Object> signature(PartySignature signature, Contents contents) {
        var picture = signature
                .image()
                .map(bytes -> "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes))
                .orElse("");
        return Map.of(
                "side", signature.side().name(),
                "signer", signature.signer(),
                "role", signature.role(),
                "way", signature.way().name(),
                "picture", picture,
                "witness", signature.witness(),
                "signedOn",
                        signature
                                .agreedOn()
                                .<Object>map(day -> day)
                                .orElseGet(() -> orEmpty(contents.agreement().signedOn())));
    }

    static Object orEmpty(@Nullable LocalDate day) {
        return day == null ? "" : day;
    }
}
