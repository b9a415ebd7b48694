package org.hearth.family.contact;

import java.util.Arrays;
import java.util.List;
import org.hearth.core.reference.ReferenceList;

/** The reference lists about contacts. */
public final class ContactLists {

    /** How people met, spoke or wrote. */
    public static final ReferenceList TYPES = new ReferenceList(
            "fam.contact_type",
            Arrays.stream(ContactType.values()).map(ContactType::name).toList());

    /** The topic of a contact at which family and staff looked at the goals together (HS-025). */
    public static final String GOAL_REVIEW = "goal_review";

    /** What a contact was about; one form ticks all that it settles. */
    public static final ReferenceList TOPICS = new ReferenceList(
            "fam.contact_topic",
            List.of(
                    "fpp_info",
                    "program_requirements",
                    "situation_review",
                    "goals",
                    GOAL_REVIEW,
                    "needs",
                    "resources",
                    "referral",
                    "child_progress",
                    "celebration",
                    "crisis",
                    "child_safety",
                    "other"),
            ReferenceList.Upkeep.OPEN);

    private ContactLists() {}
}
