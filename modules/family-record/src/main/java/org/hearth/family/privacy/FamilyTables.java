package org.hearth.family.privacy;

import java.util.List;
import org.hearth.core.record.RecordTable;

/**
 * Which tables of this module hold what belongs to a family or a person, and the two kinds of subjects themselves, which
 * every module that keeps something about families uses in its own list.
 */
public final class FamilyTables {

    /** A family, by its id. */
    public static final String FAMILY = "family";
    /** A person, by its id. */
    public static final String PERSON = "person";

    /** The tables of the shared record. */
    public static final List<RecordTable> ALL = List.of(
            RecordTable.of("fam_family").of("id", FAMILY).words("structure_note"),
            RecordTable.of("fam_family_key").of("family_id", FAMILY),
            RecordTable.of("fam_family_member").under("family_id", "fam_family").about("person_id", PERSON),
            RecordTable.of("fam_person").of("id", PERSON),
            RecordTable.of("fam_person_key").of("person_id", PERSON),
            RecordTable.of("fam_former_name").of("person_id", PERSON),
            RecordTable.of("fam_contact_point")
                    .of("person_id", PERSON)
                    .secretWhere("confidential", "true")
                    .secretWhere("safe_to_use", "NO"),
            // In no copy for a family: whoever receives one may be the last to be allowed to know.
            RecordTable.of("fam_restricted_flag")
                    .of("person_id", PERSON)
                    .words("note")
                    .internal(),
            RecordTable.of("fam_reporting_choice").of("family_id", FAMILY).about("person_id", PERSON),
            RecordTable.of("fam_household_member").of("person_id", PERSON),
            RecordTable.of("fam_household")
                    .namedBy("fam_household_member", "household_id")
                    .secretWhere("confidential", "true")
                    .words("label"),
            RecordTable.of("fam_relationship")
                    .of("from_person_id", PERSON)
                    .of("to_person_id", PERSON)
                    .binding(),
            RecordTable.of("fam_legal_order_person").of("person_id", PERSON).binding(),
            RecordTable.of("fam_legal_order")
                    .namedBy("fam_legal_order_person", "order_id")
                    .words("court", "order_number", "terms"),
            RecordTable.of("fam_staff_assignment").of("family_id", FAMILY),
            RecordTable.of("fam_transfer").of("family_id", FAMILY).internal(),
            RecordTable.of("fam_contact")
                    .of("family_id", FAMILY)
                    .words("place", "interpreter_note", "agreed", "narrative", "broken_reason"),
            RecordTable.of("fam_contact_person")
                    .under("contact_id", "fam_contact")
                    .about("person_id", PERSON),
            RecordTable.of("fam_referral")
                    .of("family_id", FAMILY)
                    .about("person_id", PERSON)
                    .words("end_reason", "still_needed", "letter_facts", "contact_wish"),
            RecordTable.of("fam_referral_follow_up").under("referral_id", "fam_referral"),
            RecordTable.of("fam_release_subject").of("person_id", PERSON),
            RecordTable.of("fam_release")
                    .namedBy("fam_release_subject", "release_id")
                    .of("giver_person_id", PERSON)
                    .words("kinds_note", "purpose_words"),
            RecordTable.of("fam_disclosure_item").of("person_id", PERSON),
            RecordTable.of("fam_disclosure")
                    .namedBy("fam_disclosure_item", "disclosure_id")
                    .words("what", "records", "way_reason", "purpose_words", "basis_reference"),
            RecordTable.of("fam_record_request")
                    .of("family_id", FAMILY)
                    .about("person_id", PERSON)
                    .about("requester_id", PERSON),
            RecordTable.of("fam_statement").of("person_id", PERSON),
            RecordTable.of("fam_emergency_access").of("family_id", FAMILY).internal(),
            RecordTable.of("fam_duplicate")
                    .of("one_id", PERSON)
                    .of("other_id", PERSON)
                    .internal(),
            RecordTable.of("fam_merge")
                    .of("survivor_id", PERSON)
                    .of("merged_id", PERSON)
                    .internal(),
            RecordTable.of("fam_merge_entry").under("merge_id", "fam_merge").internal(),
            RecordTable.of("fam_asked_once").under("subject_id", PERSON).passing(),
            RecordTable.of("fam_legal_hold").of("family_id", FAMILY).internal(),
            RecordTable.of("fam_retention_due").of("id", FAMILY).passing(),
            RecordTable.of("fam_purge").of("family_id", FAMILY).internal());

    private FamilyTables() {}
}
