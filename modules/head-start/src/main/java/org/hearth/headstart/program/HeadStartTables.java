package org.hearth.headstart.program;

import static org.hearth.family.privacy.FamilyTables.FAMILY;
import static org.hearth.family.privacy.FamilyTables.PERSON;

import java.util.List;
import org.hearth.core.record.RecordTable;

/** Which tables of this module hold what belongs to a family or a person. */
public final class HeadStartTables {

    /** All of them, what hangs on another behind it. */
    public static final List<RecordTable> ALL = List.of(
            RecordTable.of("hs_family_entry").of("family_id", FAMILY),
            RecordTable.of("hs_enrollment").of("family_id", FAMILY).about("child_id", PERSON),
            RecordTable.of("hs_adult_background").of("id", PERSON),
            RecordTable.of("hs_imported_family").of("id", FAMILY).internal(),
            RecordTable.of("hs_plan").of("family_id", FAMILY),
            // No subject: who signs a plan knows who made it.
            RecordTable.of("hs_plan_author").under("plan_id", "hs_plan"),
            RecordTable.of("hs_existing_plan").under("plan_id", "hs_plan"),
            RecordTable.of("hs_assessment").of("family_id", FAMILY),
            RecordTable.of("hs_outcome_answer").under("assessment_id", "hs_assessment"),
            RecordTable.of("hs_finding").under("assessment_id", "hs_assessment"),
            RecordTable.of("hs_finding_version").under("finding_id", "hs_finding"),
            RecordTable.of("hs_goal").under("plan_id", "hs_plan"),
            RecordTable.of("hs_goal_basis").under("goal_id", "hs_goal"),
            RecordTable.of("hs_goal_step").under("goal_id", "hs_goal"),
            RecordTable.of("hs_goal_version").under("goal_id", "hs_goal"),
            RecordTable.of("hs_goal_progress").under("goal_id", "hs_goal"),
            RecordTable.of("hs_celebration").under("goal_id", "hs_goal"),
            RecordTable.of("hs_next_goal_pause").under("plan_id", "hs_plan"),
            RecordTable.of("hs_goal_review").under("plan_id", "hs_plan"),
            RecordTable.of("hs_review_participant").under("review_id", "hs_goal_review"),
            RecordTable.of("hs_reviewed_goal").under("review_id", "hs_goal_review"),
            RecordTable.of("hs_missed_review").under("plan_id", "hs_plan"),
            RecordTable.of("hs_agreement").of("family_id", FAMILY),
            RecordTable.of("hs_signature").under("agreement_id", "hs_agreement"),
            RecordTable.of("hs_opt_out").of("family_id", FAMILY),
            RecordTable.of("hs_resumption").under("opt_out_id", "hs_opt_out"));

    private HeadStartTables() {}
}
