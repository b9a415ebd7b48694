package org.hearth.headstart.plan;

import static org.hearth.core.workflow.Workflow.rule;
import static org.hearth.headstart.plan.PlanState.AGREED;
import static org.hearth.headstart.plan.PlanState.ASSESSING;
import static org.hearth.headstart.plan.PlanState.CLOSED;
import static org.hearth.headstart.plan.PlanState.GOAL_SETTING;
import static org.hearth.headstart.plan.PlanState.INITIATED;
import static org.hearth.headstart.plan.PlanState.REVIEWING;

import java.util.List;
import java.util.Set;
import org.hearth.core.workflow.Workflow;
import org.hearth.headstart.program.HeadStartPermissions;

/** The plan's procedure as a table. */
public final class PlanWorkflow {

    /** Begins the initial assessment. */
    public static final String BEGIN_ASSESSMENT = "begin_assessment";

    /** Turns from the assessment to the goals. */
    public static final String SET_GOALS = "set_goals";

    /** Both sides agree. */
    public static final String AGREE = "agree";

    /** Family and staff look at the goals together. */
    public static final String REVIEW = "review";

    /** What the review brought is written into the plan. */
    public static final String END_REVIEW = "end_review";

    /** Ends the plan. */
    public static final String CLOSE = "close";

    /** The table. */
    public static final Workflow<PlanState, PlanEvidence> TABLE = Workflow.<PlanState, PlanEvidence>named(
                    "hs.plan", PlanState.class)
            .row(BEGIN_ASSESSMENT, Set.of(INITIATED), ASSESSING, HeadStartPermissions.WRITE, List.of())
            .row(
                    SET_GOALS,
                    Set.of(ASSESSING),
                    GOAL_SETTING,
                    HeadStartPermissions.WRITE,
                    List.of(
                            rule("HS-013", PlanRules::assessmentBegun),
                            rule("HS-004", PlanRules::everyOutcomeTouched),
                            rule("HS-010", PlanRules::otherPlansAskedFor)))
            .row(
                    AGREE,
                    Set.of(GOAL_SETTING),
                    AGREED,
                    HeadStartPermissions.WRITE,
                    List.of(
                            rule("HS-002", PlanRules::madeByBothSides),
                            rule("HS-009", PlanRules::readinessKnown),
                            rule("HS-042", PlanRules::purposeChosen),
                            rule("HS-043", PlanRules::disabilitySectionAnswered),
                            rule("HS-056", PlanRules::otherPlansTreated),
                            rule("HS-086", PlanRules::enoughGoals),
                            rule("HS-002", PlanRules::signedByBothSides)))
            .row(
                    REVIEW,
                    Set.of(AGREED, REVIEWING),
                    REVIEWING,
                    HeadStartPermissions.WRITE,
                    List.of(rule("HS-050", PlanRules::reviewedTogether)))
            .row(END_REVIEW, Set.of(REVIEWING), AGREED, HeadStartPermissions.WRITE, List.of())
            .row(
                    CLOSE,
                    Set.of(INITIATED, ASSESSING, GOAL_SETTING, AGREED, REVIEWING),
                    CLOSED,
                    HeadStartPermissions.CLOSE,
                    List.of(rule("HS-045", PlanRules::closeReasonGiven)))
            .build();

    private PlanWorkflow() {}
}
