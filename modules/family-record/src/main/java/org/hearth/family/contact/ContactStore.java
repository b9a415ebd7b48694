package org.hearth.family.contact;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.NotFound;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.PersonId;

/** All queries about contacts. */
final class ContactStore {

    static final String KIND = "fam.contact";

    private static final String OF_FAMILY = " from fam_Contact c where c.family = :family and c.trail.voidedAt is null";
    private static final String BETWEEN = " and c.on between :from and :to";

    private ContactStore() {}

    static ContactEntity get(EntityManager em, ContactId contact) {
        return Optional.ofNullable(em.find(ContactEntity.class, contact.value()))
                .filter(each -> !each.isVoided())
                .orElseThrow(() -> new NotFound("contact", contact.value()));
    }

    static Contact asRecord(EntityManager em, ContactEntity contact) {
        return contact.asRecord(present(em, List.of(contact.id())).getOrDefault(contact.id(), Set.of()));
    }

    static void noteWho(EntityManager em, UUID contact, Set<PersonId> with) {
        var known = em.createQuery("select p from fam_ContactPerson p where p.contact = :contact", PresentEntity.class)
                .setParameter("contact", contact)
                .getResultList();
        var missing = new HashSet<>(with);
        for (var each : known) {
            if (!missing.remove(each.person())) {
                em.remove(each);
            }
        }
        missing.forEach(person -> em.persist(new PresentEntity(contact, person)));
    }

    static Page<Contact> page(EntityManager em, FamilyId family, PageRequest page) {
        var rows = ofFamily(
                        em.createQuery("select c" + OF_FAMILY + " order by c.on desc, c.id desc", ContactEntity.class),
                        family)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList();
        var present = present(em, rows.stream().map(ContactEntity::id).toList());
        var total = ofFamily(em.createQuery("select count(c.id)" + OF_FAMILY, Long.class), family)
                .getSingleResult();
        return new Page<>(
                rows.stream()
                        .map(row -> row.asRecord(present.getOrDefault(row.id(), Set.of())))
                        .toList(),
                total);
    }

    /** The type of every contact in a stretch of days, by whether it was in vain. */
    static Map<Boolean, List<ContactType>> types(EntityManager em, FamilyId family, LocalDate from, LocalDate to) {
        var rows = ofFamily(em.createQuery("select c.type, c.attempted" + OF_FAMILY + BETWEEN, Object[].class), family)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        return rows.stream()
                .collect(Collectors.partitioningBy(
                        row -> (Boolean) row[1],
                        Collectors.mapping(row -> (ContactType) row[0], Collectors.toCollection(ArrayList::new))))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<UUID, Set<PersonId>> present(EntityManager em, Collection<UUID> contacts) {
        if (contacts.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        // What still names somebody who was merged says the same twice.
                        "select p from fam_ContactPerson p where p.contact in :contacts and not exists"
                                + " (select m.id from fam_Person m where m.id = p.person and m.mergedInto is not null)",
                        PresentEntity.class)
                .setParameter("contacts", contacts)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        PresentEntity::contact, Collectors.mapping(PresentEntity::person, Collectors.toSet())));
    }

    private static <T> TypedQuery<T> ofFamily(TypedQuery<T> query, FamilyId family) {
        return query.setParameter("family", family.value());
    }
}
