package org.hearth.headstart.ui;

import java.util.List;
import org.hearth.headstart.assessment.AssessmentState;
import org.hearth.headstart.optout.OptOut;
import org.hearth.headstart.plan.Side;
import org.hearth.ui.guide.GuidedStep;
import org.hearth.ui.guide.GuidedStep.Progress;

/** How far each step of the guided work is. */
record PlanProgress(PlanDesk desk) {

    static final String START = "start";
    static final String ASSESSMENT = "assessment";
    static final String GOALS = "goals";
    static final String AGREEMENT = "agreement";
    static final String PRINT = "print";

    private static final List<String> ALL = List.of(START, ASSESSMENT, GOALS, AGREEMENT, PRINT);

    Progress of(GuidedStep step) {
        return of(step.name());
    }

    /** The first step that is not done; the last one when all are. */
    String next() {
        return ALL.stream()
                .filter(each -> of(each) != Progress.DONE)
                .findFirst()
                .orElse(PRINT);
    }

    private Progress of(String step) {
        return switch (step) {
            case START -> start();
            case ASSESSMENT -> assessment();
            case GOALS -> goals();
            case AGREEMENT -> agreement();
            default -> print();
        };
    }

    private Progress start() {
        var plan = desk.plan();
        boolean asked = plan.existingPlansAnswer() != null;
        boolean named = !plan.authors(Side.FAMILY).isEmpty()
                && !plan.authors(Side.STAFF).isEmpty();
        boolean ready = plan.readiness() != null;
        return progress(
                asked && named && ready, asked || ready || !plan.authors().isEmpty());
    }

    private Progress assessment() {
        if (desk.declines(OptOut.ASSESSMENT)) {
            return Progress.DONE;
        }
        return desk.assessment()
                .map(each -> progress(each.state() != AssessmentState.OPEN, true))
                .orElse(Progress.NOT_STARTED);
    }

    private Progress goals() {
        if (desk.declines(OptOut.GOAL_WRITING)) {
            return Progress.DONE;
        }
        boolean works = desk.goals().stream()
                .anyMatch(each -> each.status().counts() || each.status().isReached());
        return progress(
                works || desk.plan().noGoalNowOn() != null, !desk.goals().isEmpty());
    }

    private Progress agreement() {
        return progress(desk.isSigned(), desk.agreement().isPresent());
    }

    private Progress print() {
        boolean given = desk.isSigned()
                && desk.services().agreements().copies(desk.plan().id()).stream()
                        .allMatch(each -> each.givenOn() != null);
        return progress(given, desk.isSigned());
    }

    private static Progress progress(boolean done, boolean started) {
        if (done) {
            return Progress.DONE;
        }
        return started ? Progress.STARTED : Progress.NOT_STARTED;
    }
}
