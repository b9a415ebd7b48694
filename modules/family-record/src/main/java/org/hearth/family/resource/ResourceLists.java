package org.hearth.family.resource;

import java.util.List;
import java.util.Set;
import org.hearth.core.reference.ReferenceList;

/** What resources help with. */
public final class ResourceLists {

    /** Family service categories; the first seventeen are those of the yearly program report. */
    public static final ReferenceList CATEGORIES = new ReferenceList(
            "fam.service_category",
            List.of(
                    "FS_EMERGENCY",
                    "FS_HOUSING",
                    "FS_ASSET",
                    "FS_MH",
                    "FS_SU_PREV",
                    "FS_SU_TREAT",
                    "FS_ESL",
                    "FS_EDU_JOB",
                    "FS_PARENT_CURR",
                    "FS_SCREEN_RESULTS",
                    "FS_TRANSITION",
                    "FS_HEALTH_ORAL",
                    "FS_TOBACCO",
                    "FS_NUTRITION",
                    "FS_POSTPARTUM",
                    "FS_RELATIONSHIP",
                    "FS_INCARCERATED",
                    "FS_FOOD",
                    "FS_CLOTHING_DIAPERS",
                    "FS_TRANSPORT",
                    "FS_LEGAL",
                    "FS_CHILD_SUPPORT",
                    "FS_DV",
                    "FS_CAN",
                    "FS_CHILDCARE",
                    "FS_OTHER"),
            ReferenceList.Upkeep.OPEN);

    /** Domains of need. */
    public static final ReferenceList DOMAINS = new ReferenceList(
            "fam.need_domain",
            List.of(
                    "HOUSING",
                    "FOOD",
                    "CLOTHING",
                    "UTILITIES",
                    "TRANSPORT",
                    "EMPLOYMENT",
                    "INCOME_BENEFITS",
                    "FINANCES_CREDIT",
                    "CHILD_CARE",
                    "CHILD_EDUCATION",
                    "ADULT_EDUCATION",
                    "LANGUAGE_ESL",
                    "HEALTH_CARE",
                    "HEALTH_INSURANCE",
                    "DENTAL",
                    "NUTRITION",
                    "MENTAL_HEALTH",
                    "SUBSTANCE",
                    "FAMILY_SAFETY_DV",
                    "PARENTING",
                    "FAMILY_RELATIONS",
                    "SOCIAL_SUPPORT",
                    "LEGAL",
                    "DISABILITY_SUPPORT",
                    "IMMIGRATION_INFO",
                    "OTHER"));

    /** Topics that get a resource at once and are followed up within business days (ID-4, B-17). */
    public static final Set<String> IMMEDIATE = Set.of("FS_EMERGENCY", "FS_MH", "FS_SU_PREV", "FS_SU_TREAT", "FS_DV");

    private ResourceLists() {}
}
