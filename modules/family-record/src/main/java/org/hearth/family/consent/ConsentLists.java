package org.hearth.family.consent;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearth.core.reference.ReferenceList;
import org.hearth.core.text.MessageKey;

/** The reference lists about releases. */
public final class ConsentLists {

    /** The kinds of records of a Part 2 program: shared on a form of their own only (42 CFR Part 2). */
    public static final String PART_2 = "sud_part2";
    /** Records that the form names in words. */
    public static final String OTHER_NAMED = "other_named";
    /** The kinds of records a release can be about. */
    public static final ReferenceList RECORD_KIND = new ReferenceList(
            "fam.record_kind",
            List.of(
                    "contact_details",
                    "plan_and_goals",
                    "assessment",
                    "attendance",
                    "health",
                    "mental_health",
                    "education",
                    "child_welfare",
                    "meeting_plan",
                    "photos",
                    PART_2,
                    OTHER_NAMED));
    /** What something can be shared for. */
    public static final ReferenceList PURPOSE = new ReferenceList(
            "fam.release_purpose",
            List.of(
                    "coordinate_services",
                    "referral",
                    "school_enrollment",
                    "health_care",
                    "treatment",
                    "team_meeting",
                    "transition",
                    "benefits",
                    "child_safety",
                    "monitoring",
                    Purpose.OTHER));
    /** How something gets to the other side. */
    public static final ReferenceList METHOD = new ReferenceList(
            "fam.release_method", List.of("phone", "letter", "email", "joint_meeting", "in_person", "secure_transfer"));
    /** How a withdrawal can reach the agency: any way counts. */
    public static final ReferenceList CHANNEL = new ReferenceList(
            "fam.revocation_channel", List.of("in_person", "phone", "text", "email", "letter", "portal", "other"));
    /** By what right somebody signs. */
    public static final ReferenceList AUTHORITY = new ReferenceList("fam.release_authority", codes(Authority.values()));
    /** Why a release ended. */
    public static final ReferenceList END_CAUSE = new ReferenceList("fam.release_end", codes(EndCause.values()));
    /** Every list. */
    public static final List<ReferenceList> ALL = List.of(RECORD_KIND, PURPOSE, METHOD, CHANNEL, AUTHORITY, END_CAUSE);

    private ConsentLists() {}

    /** The words for a kind of records. */
    public static MessageKey kind(String kind) {
        return new MessageKey("list." + RECORD_KIND.code() + "." + kind);
    }

    /** The words for a purpose. */
    public static MessageKey purpose(String purpose) {
        return new MessageKey("list." + PURPOSE.code() + "." + purpose);
    }

    /** The words for a way to share. */
    public static MessageKey method(String method) {
        return new MessageKey("list." + METHOD.code() + "." + method);
    }

    private static List<String> codes(Enum<?>... values) {
        return Arrays.stream(values)
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
