package org.hearth.family.merge;

import java.util.List;
import java.util.stream.Collectors;
import org.hearth.family.family.FamilyLists;

/**
 * Where the shared record itself names people. The disclosure log is missing: it is never changed, and is read under the
 * id of who stands for somebody. The entities belong to other packages; JPQL names them, so that no code depends on them.
 */
final class RecordLinks {

    static final String MODULE = "family-record";

    /** Both last on a day in common. */
    private static final String OVERLAP = " and (s.validTo is null or e.validFrom is null or s.validTo >= e.validFrom)"
            + " and (e.validTo is null or s.validFrom is null or e.validTo >= s.validFrom)";

    private static final String MUTUAL =
            FamilyLists.mutualTypes().stream().sorted().collect(Collectors.joining("', '", "('", "')"));

    static final PersonReferences ALL = new PersonReferences(
            MODULE,
            List.of(
                    link("fam_PersonKey", "person", "external_id").unversioned(),
                    link("fam_ContactPoint", "person", "contact_point")
                            .voidedWhen("s.person = :to and s.kind = e.kind and s.value = e.value"
                                    + " and s.safeToUse = e.safeToUse and s.confidential = e.confidential" + OVERLAP),
                    link("fam_FormerName", "person", "former_name"),
                    link("fam_FamilyMember", "person", "membership")
                            .voidedWhen("s.person = :to and s.family = e.family and s.role = e.role" + OVERLAP),
                    link("fam_Family", "primaryAdult", "primary_adult").unversioned(),
                    link("fam_HouseholdMember", "person", "residence")
                            .voidedWhen("s.person = :to and s.household = e.household" + OVERLAP),
                    link("fam_Relationship", "fromPerson", "relationship")
                            .voidedWhen(sameRelation("fromPerson", "toPerson")),
                    link("fam_Relationship", "toPerson", "relationship")
                            .voidedWhen(sameRelation("toPerson", "fromPerson")),
                    link("fam_LegalOrderPerson", "person", "order")
                            .once("order")
                            .unversioned(),
                    link("fam_Release", "giverPerson", "release"),
                    link("fam_ReleaseSubject", "person", "release").once("release"),
                    link("fam_Statement", "person", "statement"),
                    link("fam_RecordRequest", "person", "request"),
                    link("fam_RecordRequest", "requester", "request"),
                    link("fam_ContactPerson", "person", "contact")
                            .once("contact")
                            .unversioned(),
                    link("fam_Referral", "person", "referral"),
                    link("fam_ReportingChoice", "person", "reporting").voidedWhen("s.person = :to and s.year = e.year"),
                    link("fam_RestrictedFlag", "person", "restricted").untold(),
                    link("core_Attachment", "subject", "file"),
                    link("fam_Person", "mergedInto", "earlier_merge")));

    private RecordLinks() {}

    private static PersonLink link(String entity, String field, String words) {
        return PersonLink.of(entity, field, "fam.merge.row." + words);
    }

    private static String sameRelation(String own, String others) {
        return "s.type = e.type and ((s." + own + " = :to and s." + others + " = e." + others + ") or (s." + others
                + " = :to and s." + own + " = e." + others + " and e.type in " + MUTUAL + "))" + OVERLAP;
    }
}
