package org.hearth.family.report;

import static org.hearth.core.report.DataQualityCheck.Problem.DUPLICATE;
import static org.hearth.core.report.DataQualityCheck.Problem.INCONSISTENT;
import static org.hearth.core.report.DataQualityCheck.Problem.INVALID;
import static org.hearth.core.report.DataQualityCheck.Problem.MISSING;
import static org.hearth.core.report.DataQualityCheck.Problem.STALE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hearth.core.policy.Policy;
import org.hearth.core.report.DataQualityCheck;
import org.hearth.core.report.DataQualityCheck.Problem;
import org.hearth.core.security.Permission;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.resource.ResourcePermissions;
import org.hearth.family.resource.ResourcePolicy;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.scope.FamilyScope;

/** What may be wrong with people, families and resources (R-X-02). */
public final class RecordChecks {

    private static final int FULL_AGE = 18;
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);
    private static final String MEMBER =
            "exists (select m.id from fam_FamilyMember m, fam_FamilyCard f where f.id = m.family and m.person = p.id"
                    + " and m.trail.voidedAt is null and " + FamilyCounts.COUNTED + ")";

    /** C1-REPORTING: a child of two families in a program year, for whom nobody chose the one that counts. */
    private static final String IN_TWO_FAMILIES = "exists (select y.id from fam_ProgramYear y, fam_Program g,"
            + " fam_FamilyMember a, fam_FamilyMember b, fam_Family fa, fam_Family fb where g.id = y.program"
            + " and g.closedAt is null and y.start <= :today and y.end >= :today"
            + " and a.person = p.id and b.person = p.id and a.family < b.family"
            + " and fa.id = a.family and fa.trail.voidedAt is null and fb.id = b.family and fb.trail.voidedAt is null"
            + " and " + child("a") + " and " + child("b")
            + " and not exists (select c.id from fam_ReportingChoice c where c.person = p.id and c.year = y.id"
            + " and c.trail.voidedAt is null))";

    private final Desk desk;
    private final FamilyScope scope;
    private final Policy policy;

    public RecordChecks(Desk desk, FamilyScope scope, Policy policy) {
        this.desk = desk;
        this.scope = scope;
        this.policy = policy;
    }

    /** All of them. */
    public List<DataQualityCheck> all() {
        return List.of(
                people("fam.person.birth_date", MISSING, "birth_date", "p.birthDate is null", Map::of),
                people("fam.person.language", MISSING, "spoken_language", "p.spokenLanguage = ''", Map::of),
                people(
                        "fam.person.contact",
                        MISSING,
                        "contact_points",
                        "p.birthDate <= :adult and p.deceasedOn is null and not exists (select c.id from"
                                + " fam_ContactPoint c where c.person = p.id and c.trail.voidedAt is null"
                                + " and (c.validTo is null or c.validTo >= :today))",
                        () -> Map.of("adult", today().minusYears(FULL_AGE), "today", today())),
                people(
                        "fam.person.birth_range",
                        INVALID,
                        "birth_date",
                        "(p.birthDate > :today or p.birthDate < :earliest)",
                        () -> Map.of("today", today(), "earliest", EARLIEST_BIRTH)),
                people(
                        "fam.person.death_before_birth",
                        INCONSISTENT,
                        "deceased_on",
                        "p.deceasedOn < p.birthDate",
                        Map::of),
                people(
                        "fam.person.namesake",
                        DUPLICATE,
                        "",
                        "p.birthDate is not null and exists (select q.id from fam_Person q where q.searchName ="
                                + " p.searchName and q.birthDate = p.birthDate and q.id <> p.id"
                                + " and q.trail.voidedAt is null)",
                        Map::of),
                people(
                        "fam.person.reporting",
                        INCONSISTENT,
                        "reporting_family",
                        IN_TWO_FAMILIES,
                        () -> Map.of("today", today(), "roles", FamilyRole.OF_CHILDREN)),
                families(
                        "fam.family.primary_adult",
                        MISSING,
                        "primary_adult",
                        "exists (select g.id from fam_Family g where g.id = f.id and g.primaryAdult is null)"),
                families(
                        "fam.family.members",
                        INCONSISTENT,
                        "members",
                        "not exists (select m.id from fam_FamilyMember m where m.family = f.id"
                                + " and m.trail.voidedAt is null)"),
                resources());
    }

    private static String child(String member) {
        return "%1$s.trail.voidedAt is null and %1$s.role in :roles and %1$s.validFrom <= y.end and (%1$s.validTo is null or %1$s.validTo >= y.start)"
                .formatted(member);
    }

    private LocalDate today() {
        return desk.time().today();
    }

    private DataQualityCheck people(
            String code, Problem problem, String field, String wrong, Supplier<Map<String, Object>> parameters) {
        return check(
                new RecordCheck.Terms(code, problem, "fam.person", field, FamilyPermissions.READ_OWN),
                new RecordCheck.Query(
                        () -> " from fam_Person p where p.trail.voidedAt is null and " + wrong + " and " + MEMBER
                                + " and " + scope.toList().people("p.id"),
                        "p.id",
                        "p.displayName",
                        "p.searchName",
                        "people",
                        parameters));
    }

    private DataQualityCheck families(String code, Problem problem, String field, String wrong) {
        return check(
                new RecordCheck.Terms(code, problem, "family", field, FamilyPermissions.READ_OWN),
                new RecordCheck.Query(
                        () -> " from fam_FamilyCard f where " + FamilyCounts.COUNTED + " and " + wrong + " and "
                                + scope.toList().families("f.id"),
                        "f.id",
                        "f.name",
                        "f.searchName",
                        "families",
                        Map::of));
    }

    /** HS-057. */
    private DataQualityCheck resources() {
        Permission reads = ResourcePermissions.READ;
        return check(
                new RecordCheck.Terms("fam.resource.verified", STALE, "fam.resource", "verified_on", reads),
                new RecordCheck.Query(
                        () -> " from fam_Resource r where r.trail.voidedAt is null"
                                + " and (r.verifiedOn is null or r.verifiedOn < :trusted)",
                        "r.id",
                        "r.name",
                        "r.searchName",
                        "resources",
                        () -> Map.of("trusted", today().minusDays(policy.value(ResourcePolicy.STALE_DAYS)))));
    }

    private DataQualityCheck check(RecordCheck.Terms terms, RecordCheck.Query query) {
        return new RecordCheck(desk.work(), scope, terms, query);
    }
}
