package org.hearth.headstart.program;

import java.time.LocalDate;
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

    /** What tasks about a family call their subject. */
    public static final String FAMILY = "family";

    /** What tasks about a need call their subject. */
    public static final String NEED = "hs.finding";

    private HeadStartTasks() {}

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
                "families/" + family.value() + "/plan");
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
