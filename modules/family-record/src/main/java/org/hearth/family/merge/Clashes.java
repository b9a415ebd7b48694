package org.hearth.family.merge;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.family.person.PersonId;

/**
 * What would contradict itself if two people were one. A person decides about each of these before the merge, since no
 * program can know which of the two is right. The entities belong to other packages; JPQL names them.
 */
final class Clashes {

    private static final int WHOLE = 100;
    private static final String OPEN_STAY = "r.trail.voidedAt is null and (r.validTo is null or r.validTo >= :today)";

    private final EntityManager em;
    private final PersonId one;
    private final PersonId other;
    private final LocalDate today;

    Clashes(EntityManager em, PersonId one, PersonId other, LocalDate today) {
        this.em = em;
        this.one = one;
        this.other = other;
        this.today = today;
    }

    /** {@code E-CONFLICT} for what cannot be true of one person, {@code E-RANGE} for shares of time above 100 percent. */
    List<Refusal> refusals() {
        return Stream.of(related(), order(), roles(), care(), shares())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Nobody is related to herself: the two may be twins. */
    private List<Refusal> related() {
        var rows = both("select r.id from fam_Relationship r where r.trail.voidedAt is null"
                + " and ((r.fromPerson = :one and r.toPerson = :other)"
                + " or (r.fromPerson = :other and r.toPerson = :one))");
        return rows.isEmpty() ? List.of() : List.of(conflict("merge_related"));
    }

    /** Nobody is kept apart from herself. */
    private List<Refusal> order() {
        var rows = both("select o.id from fam_LegalOrder o, fam_LegalOrderPerson p, fam_LegalOrderPerson q"
                + " where o.trail.voidedAt is null and p.order = o.id and q.order = o.id and p.person = :one"
                + " and q.person = :other and p.part <> q.part");
        return rows.isEmpty() ? List.of() : List.of(conflict("merge_order"));
    }

    /** In one family nobody is two things at a time. */
    private List<Refusal> roles() {
        return both("select f.number from fam_Family f, fam_FamilyMember m, fam_FamilyMember n"
                        + " where f.id = m.family and n.family = m.family and m.person = :one and n.person = :other"
                        + " and m.role <> n.role and m.trail.voidedAt is null and n.trail.voidedAt is null"
                        + " and (m.validTo is null or m.validTo >= n.validFrom)"
                        + " and (n.validTo is null or n.validTo >= m.validFrom)")
                .stream()
                .map(number -> conflict("merge_roles").with("family", number))
                .toList();
    }

    /** Custody and the right to decide on school must not depend on which row was kept. */
    private List<Refusal> care() {
        return Stream.of(care("fromPerson", "toPerson"), care("toPerson", "fromPerson"))
                .flatMap(List::stream)
                .map(name -> conflict("merge_care").with("person", name))
                .toList();
    }

    private List<Object> care(String own, String others) {
        return both("select p.displayName from fam_Relationship r, fam_Relationship s, fam_Person p where r." + own
                + " = :one and s." + own + " = :other and r." + others + " = s." + others + " and p.id = r." + others
                + " and r.trail.voidedAt is null and s.trail.voidedAt is null and r.type = s.type"
                + " and r.validTo is null and s.validTo is null and (r.custody <> s.custody or r.legal <> s.legal"
                + " or r.educationalRights <> s.educationalRights)");
    }

    private List<Refusal> shares() {
        var rows = bound(em.createQuery(
                        "select r.household, max(r.shareOfTime) from fam_HouseholdMember r where r.person in"
                                + " (:one, :other) and r.shareOfTime is not null and " + OPEN_STAY
                                + " group by r.household",
                        Object[].class))
                .setParameter("today", today)
                .getResultList();
        int sum = rows.stream().mapToInt(row -> ((Number) row[1]).intValue()).sum();
        return sum <= WHOLE
                ? List.of()
                : List.of(Refusal.of(RefusalCode.E_RANGE, "", "fam.refusal.merge_shares")
                        .with("sum", sum));
    }

    private List<Object> both(String query) {
        return bound(em.createQuery(query, Object.class)).getResultList();
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query) {
        return query.setParameter("one", one.value()).setParameter("other", other.value());
    }

    private static Refusal conflict(String words) {
        return Refusal.of(RefusalCode.E_CONFLICT, "", "fam.refusal." + words);
    }
}
