package org.hearth.family.disclosure;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.data.Slices;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.PersonId;
import org.hearth.family.scope.Reach;

/** All JPQL about disclosures and statements. */
final class DisclosureStore {

    static final String KIND = "fam.disclosure";

    private static final String OF_FAMILY =
            " from fam_Disclosure d where exists (select i.id from fam_DisclosureItem i,"
                    + " fam_FamilyMember m where i.disclosure = d.id and m.family = :family"
                    + " and m.trail.voidedAt is null and (m.person = i.person or i.person in"
                    + " (select p.id from fam_Person p where p.mergedInto = m.person)))";

    private final Reach scope;

    DisclosureStore(Reach scope) {
        this.scope = scope;
    }

    /** One page of what was disclosed about anybody who belongs or belonged to a family, newest first. */
    Page<Disclosure> ofFamily(EntityManager em, FamilyId family, PageRequest page) {
        scope.requireFamily(em, family.value());
        var rows = bound(
                        em.createQuery(
                                "select d" + OF_FAMILY + " order by d.givenAt desc, d.id", DisclosureEntity.class),
                        family)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList();
        var total = bound(em.createQuery("select count(d)" + OF_FAMILY, Long.class), family)
                .getSingleResult();
        return new Page<>(records(em, rows), total);
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, FamilyId family) {
        return query.setParameter("family", family.value());
    }

    private static List<Disclosure> records(EntityManager em, List<DisclosureEntity> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var items = em
                .createQuery(
                        "select i from fam_DisclosureItem i where i.disclosure in :rows", DisclosureItemEntity.class)
                .setParameter("rows", rows.stream().map(DisclosureEntity::id).toList())
                .getResultList()
                .stream()
                .toList();
        var standing = survivors(em, items);
        var told = items.stream()
                .collect(Collectors.groupingBy(
                        DisclosureItemEntity::disclosure,
                        Collectors.mapping(item -> item.asRecord(standing), Collectors.toList())));
        return rows.stream()
                .map(row -> row.asRecord(told.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static Map<UUID, UUID> survivors(EntityManager em, List<DisclosureItemEntity> items) {
        var people = items.stream().map(DisclosureItemEntity::person).distinct().toList();
        return Slices.of(people).stream()
                .flatMap(slice -> em
                        .createQuery(
                                "select p.id, p.mergedInto from fam_Person p where p.id in :people"
                                        + " and p.mergedInto is not null",
                                Object[].class)
                        .setParameter("people", slice)
                        .getResultList()
                        .stream())
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
    }

    /** The statements about parts of the record of any of {@code people}, oldest first. */
    static List<Statement> statements(EntityManager em, Collection<PersonId> people) {
        List<UUID> ids = people.stream().map(PersonId::value).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        return em
                .createQuery(
                        "select s from fam_Statement s where s.person in :people order by s.givenOn, s.id",
                        StatementEntity.class)
                .setParameter("people", ids)
                .getResultList()
                .stream()
                .map(StatementEntity::asRecord)
                .toList();
    }
}
