package org.hearth.headstart.goal;

import static org.hearth.core.workflow.Workflow.rule;
import static org.hearth.headstart.goal.GoalStatus.ACTIVE;
import static org.hearth.headstart.goal.GoalStatus.CARRIED;
import static org.hearth.headstart.goal.GoalStatus.CONTINUING;
import static org.hearth.headstart.goal.GoalStatus.DRAFT;
import static org.hearth.headstart.goal.GoalStatus.MERGED;
import static org.hearth.headstart.goal.GoalStatus.MET;
import static org.hearth.headstart.goal.GoalStatus.PARTLY_MET;
import static org.hearth.headstart.goal.GoalStatus.PAUSED;
import static org.hearth.headstart.goal.GoalStatus.WITHDRAWN_BY_FAMILY;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.core.workflow.Guard;
import org.hearth.core.workflow.Workflow;
import org.hearth.headstart.program.HeadStartPermissions;

/** The goal's procedure as a table. */
public final class GoalWorkflow {

    /** The family begins to work on it. */
    public static final String ACTIVATE = "activate";

    /** What is written down of it changes; the family goes on with it. */
    public static final String REVISE = "revise";

    /** The family lets it rest. */
    public static final String PAUSE = "pause";

    /** The family takes it up again. */
    public static final String RESUME = "resume";

    /** The family lets it go. */
    public static final String WITHDRAW = "withdraw";

    /** The family says it goes on with it, without any mark against it (HS-119). */
    public static final String GO_ON = "go_on";

    /** The family says it reached it. */
    public static final String MEET = "meet";

    /** The family says it reached a part of it. */
    public static final String MEET_PARTLY = "meet_partly";

    /** The family joins it with another goal. */
    public static final String MERGE = "merge";

    private static final Set<GoalStatus> AT_WORK = Set.of(ACTIVE, CONTINUING, CARRIED);
    private static final Set<GoalStatus> OPEN = Set.of(ACTIVE, PAUSED, CONTINUING, CARRIED);

    /** What a goal has to say, however long it is worked on. */
    private static final List<Guard<GoalEvidence>> WELL_SET = List.of(
            rule("HS-018", GoalRules::inFamilyWords),
            rule("HS-090", GoalRules::underAnOutcome),
            rule("HS-005", GoalRules::basedOnSomething),
            rule("HS-020", GoalRules::ownedByBothSides),
            rule("HS-084", GoalRules::chosenByTheFamily),
            rule("HS-019", GoalRules::enoughSteps));

    /** Its place among the goals that the family works on at the same time. */
    private static final List<Guard<GoalEvidence>> AMONG_OTHERS =
            List.of(rule("HS-087", GoalRules::rankedOnce), rule("HS-086", GoalRules::notTooMany));

    /** The table. */
    public static final Workflow<GoalStatus, GoalEvidence> TABLE = Workflow.<GoalStatus, GoalEvidence>named(
                    "hs.goal", GoalStatus.class)
            .row(
                    ACTIVATE,
                    Set.of(DRAFT),
                    ACTIVE,
                    HeadStartPermissions.WRITE,
                    Stream.concat(WELL_SET.stream(), AMONG_OTHERS.stream()).toList())
            .row(REVISE, AT_WORK, ACTIVE, HeadStartPermissions.WRITE, WELL_SET)
            .row(PAUSE, AT_WORK, PAUSED, HeadStartPermissions.WRITE, List.of())
            .row(RESUME, Set.of(PAUSED), ACTIVE, HeadStartPermissions.WRITE, AMONG_OTHERS)
            .row(WITHDRAW, OPEN, WITHDRAWN_BY_FAMILY, HeadStartPermissions.WRITE, List.of())
            .row(GO_ON, AT_WORK, CONTINUING, HeadStartPermissions.WRITE, List.of())
            .row(MEET, OPEN, MET, HeadStartPermissions.WRITE, List.of())
            .row(MEET_PARTLY, OPEN, PARTLY_MET, HeadStartPermissions.WRITE, List.of())
            .row(MERGE, OPEN, MERGED, HeadStartPermissions.WRITE, List.of())
            .build();

    private GoalWorkflow() {}
}
