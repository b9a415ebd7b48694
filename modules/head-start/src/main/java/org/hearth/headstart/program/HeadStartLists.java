package org.hearth.headstart.program;

import java.util.Arrays;
import java.util.List;
import org.hearth.core.reference.ReferenceList;
import org.hearth.family.resource.ResourceLists;

/** The module's lists of coded values. */
public final class HeadStartLists {

    /** The seven family engagement outcomes. */
    public static final ReferenceList OUTCOMES = new ReferenceList(
            "hs.outcome", Arrays.stream(Outcome.values()).map(Outcome::name).toList());

    /** Basic-needs domains (HS-016): those of the resource directory. */
    public static final ReferenceList DOMAINS = new ReferenceList("hs.domain", ResourceLists.DOMAINS.values());

    /** What a family says about itself under an outcome (HS-047). */
    public static final ReferenceList FINDING_KINDS =
            new ReferenceList("hs.finding_kind", List.of("strength", "capability", "need", "interest", "aspiration"));

    /** Where a finding comes from (HS-017). */
    public static final ReferenceList SOURCES =
            new ReferenceList("hs.source", List.of("family", "staff_observation", "staff_knowledge", "existing_plan"));

    /** What the agreement is for (HS-042). */
    public static final ReferenceList PURPOSES = new ReferenceList(
            "hs.purpose", List.of("well_being", "child_learning", "disability_supports", "parent_confidence"));

    /** Why a plan is closed (HS-045). */
    public static final ReferenceList CLOSE_REASONS = new ReferenceList(
            "hs.close_reason",
            List.of(
                    "year_end",
                    "exit_transition",
                    "exit_moved",
                    "family_left_by_choice",
                    "child_aged_out",
                    "death",
                    "data_error"));

    /** What a family opted out of (HS-034). */
    public static final ReferenceList OPT_OUT_SCOPES =
            new ReferenceList("hs.opt_out_scope", List.of("assessment", "goal_writing", "other_services"));

    /** How far a grown-up went to school (yearly program report). */
    public static final ReferenceList EDUCATION = new ReferenceList(
            "hs.education",
            List.of("no_diploma", "hs_diploma", "ged", "some_college", "associate", "bachelor", "advanced"));

    /** Whether a grown-up works (yearly program report). */
    public static final ReferenceList EMPLOYMENT = new ReferenceList(
            "hs.employment",
            List.of("full_time", "part_time", "seasonal", "in_training", "unemployed", "not_looking", "retired"));

    /** Every list. */
    public static final List<ReferenceList> ALL = List.of(
            OUTCOMES, DOMAINS, FINDING_KINDS, SOURCES, PURPOSES, CLOSE_REASONS, OPT_OUT_SCOPES, EDUCATION, EMPLOYMENT);

    private HeadStartLists() {}
}
