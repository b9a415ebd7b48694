package org.hearth.headstart.program;

import java.time.LocalDate;
import java.util.UUID;
import org.hearth.core.task.NewTask;
import org.hearth.family.family.FamilyId;

/** The kinds of tasks that this module opens. */
public final class HeadStartTasks {

    /** The id of this module. */
    public static final String MODULE = "head-start";

    /** Open the plan (HS-008). */
    public static final String OPEN_PLAN = "hs.open_plan";

    /** Complete the initial assessment (HS-013). */
    public static final String ASSESS = "hs.initial_assessment";

    /** Sign the agreement, or record that the family does not want to (DD-03). */
    public static final String AGREE = "hs.agreement";

    /** Secure what a family needs now (HS-014); its subject is the finding. */
    public static final String IMMEDIATE_NEED = "hs.immediate_need";

    /** Give the family its copy of the goal sheet (HS-023). */
    public static final String FAMILY_COPY = "hs.family_copy";

    /** Look at the family's situation once a month after an opt-out (HS-030). */
    public static final String MONTHLY_CONTACT = "hs.monthly_contact";

    /** Look at an opt-out that came too early (HS-028). */
    public static final String EARLY_OPT_OUT = "hs.early_opt_out";

    /** Talk about what comes next, after a goal was reached (HS-026). */
    public static final String NEXT_GOAL = "hs.next_goal";

    /** Look at a step by the day it is to be done (DD-10); its subject is the goal. */
    public static final String STEP_REVIEW = "hs.step_review";

    /** Look at the goals together (HS-025). */
    public static final String GOAL_REVIEW = "hs.goal_review";

    /** Look at the goals together before the year ends (HS-117). */
    public static final String YEAR_END_REVIEW = "hs.year_end_review";

    /** What tasks about a goal call their subject. */
    public static final String GOAL = "hs.goal";

    /** What tasks about a family call their subject. */
    public static final String FAMILY = "family";

    /** What tasks about a need call their subject. */
    public static final String NEED = "hs.finding";

    private HeadStartTasks() {}

    /** Where a family's plan is worked on. */
    public static String planPage(UUID family) {
        return "families/" + family + "/plan";
    }

    /** A task about a family: owed by its advocate, or by all of them when nobody is assigned. */
    public static NewTask ofFamily(String kind, String rule, FamilyId family, String advocate, LocalDate due) {
        return new NewTask(
                MODULE,
                kind,
                rule,
                FAMILY,
                family.value(),
                advocate,
                HeadStartRoles.FAMILY_ADVOCATE,
                due,
                planPage(family.value()));
    }

    /** A task about a family for the family services manager. */
    public static NewTask forSupervisor(String kind, String rule, FamilyId family, LocalDate due) {
        return new NewTask(
                MODULE,
                kind,
                rule,
                FAMILY,
                family.value(),
                "",
                HeadStartRoles.FAMILY_SERVICES_MANAGER,
                due,
                "families/" + family.value());
    }
}
