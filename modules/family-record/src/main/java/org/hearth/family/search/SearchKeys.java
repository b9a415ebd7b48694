package org.hearth.family.search;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.hearth.core.data.Slices;
import org.hearth.family.search.NameKeys.Name;
import org.hearth.family.search.NameKeys.Phone;

/**
 * Keeps the keys of people and families equal to their rows. Whoever changes a name, a telephone number or an id says
 * so here, in the same unit of work; the rows are read, so there is one way only from a row to its keys.
 */
public final class SearchKeys {

    private static final String PHONES =
            "(org.hearth.family.person.ContactKind.PHONE, org.hearth.family.person.ContactKind.MOBILE)";

    private SearchKeys() {}

    /** Makes the keys of these people anew; somebody voided has none. */
    public static void renewPeople(EntityManager em, Collection<UUID> people) {
        em.flush();
        for (var slice : Slices.of(people)) {
            var facts = new Facts();
            em.createQuery(
                            "select p.id, p.firstName, p.middleName, p.lastName, p.preferredName from fam_Person p"
                                    + " where p.id in :owners and p.trail.voidedAt is null",
                            Object[].class)
                    .setParameter("owners", slice)
                    .getResultList()
                    .forEach(row -> facts.names((UUID) row[0]).add(name(row)));
            each(
                    em,
                    "select n.person, n.firstName, n.middleName, n.lastName, n.preferredName from fam_FormerName n"
                            + " where n.person in :owners and n.trail.voidedAt is null",
                    slice,
                    (owner, row) -> facts.namesOfKnown(owner).add(name(row)));
            each(
                    em,
                    "select c.person, c.value, c.confidential from fam_ContactPoint c where c.person in :owners"
                            + " and c.trail.voidedAt is null and c.kind in " + PHONES,
                    slice,
                    (owner, row) -> facts.phones(owner).add(new Phone((String) row[1], (Boolean) row[2])));
            each(
                    em,
                    "select k.person, k.value from fam_PersonKey k where k.person in :owners and k.retired = ''",
                    slice,
                    (owner, row) -> facts.ids(owner).add((String) row[1]));
            write(em, slice, facts.ofPeople());
        }
    }

    /** Makes the keys of these families anew; a voided one has none. */
    public static void renewFamilies(EntityManager em, Collection<UUID> families) {
        em.flush();
        for (var slice : Slices.of(families)) {
            var names = new HashMap<UUID, String>();
            var numbers = new HashMap<UUID, List<String>>();
            each(
                    em,
                    "select f.id, f.name, f.number from fam_Family f where f.id in :owners"
                            + " and f.trail.voidedAt is null",
                    slice,
                    (owner, row) -> {
                        names.put(owner, (String) row[1]);
                        numbers.put(owner, new ArrayList<>(List.of((String) row[2])));
                    });
            each(
                    em,
                    "select k.family, k.value from fam_FamilyKey k where k.family in :owners and k.retired = ''",
                    slice,
                    (owner, row) -> numbers.computeIfAbsent(owner, each -> new ArrayList<>())
                            .add((String) row[1]));
            var keys = new HashMap<UUID, Set<SearchKey>>();
            names.forEach((owner, name) ->
                    keys.put(owner, NameKeys.ofFamily(name, numbers.getOrDefault(owner, List.of()))));
            write(em, slice, keys);
        }
    }

    /** Takes away the keys of owners whose rows go for good. */
    public static void forget(EntityManager em, Collection<UUID> owners) {
        for (var slice : Slices.of(owners)) {
            em.createQuery("delete from fam_SearchKey k where k.owner in :owners")
                    .setParameter("owners", slice)
                    .executeUpdate();
        }
    }

    private static void each(EntityManager em, String jpql, List<UUID> owners, BiConsumer<UUID, Object[]> take) {
        em.createQuery(jpql, Object[].class)
                .setParameter("owners", owners)
                .getResultList()
                .forEach(row -> take.accept((UUID) row[0], row));
    }

    private static Name name(Object[] row) {
        return Name.of((String) row[1], (String) row[2], (String) row[3], (String) row[4]);
    }

    private static void write(EntityManager em, List<UUID> owners, Map<UUID, Set<SearchKey>> wanted) {
        var missing = new HashMap<String, SearchKeyEntity>();
        wanted.forEach((owner, keys) -> keys.forEach(key -> {
            var entity = new SearchKeyEntity(owner, key);
            missing.put(owner + entity.text(), entity);
        }));
        for (var stored : em.createQuery(
                        "select k from fam_SearchKey k where k.owner in :owners", SearchKeyEntity.class)
                .setParameter("owners", owners)
                .getResultList()) {
            if (missing.remove(stored.owner() + stored.text()) == null) {
                em.remove(stored);
            }
        }
        missing.values().forEach(em::persist);
    }

    /** What is stored of some people. */
    private static final class Facts {

        private final Map<UUID, List<Name>> names = new HashMap<>();
        private final Map<UUID, List<Phone>> phones = new HashMap<>();
        private final Map<UUID, List<String>> ids = new HashMap<>();

        List<Name> names(UUID owner) {
            return names.computeIfAbsent(owner, each -> new ArrayList<>());
        }

        /** Somebody voided is not known, though an older name of theirs may be. */
        List<Name> namesOfKnown(UUID owner) {
            return names.getOrDefault(owner, new ArrayList<>());
        }

        List<Phone> phones(UUID owner) {
            return phones.computeIfAbsent(owner, each -> new ArrayList<>());
        }

        List<String> ids(UUID owner) {
            return ids.computeIfAbsent(owner, each -> new ArrayList<>());
        }

        Map<UUID, Set<SearchKey>> ofPeople() {
            var keys = new HashMap<UUID, Set<SearchKey>>();
            names.forEach((owner, each) -> keys.put(
                    owner,
                    NameKeys.ofPerson(
                            each, phones.getOrDefault(owner, List.of()), ids.getOrDefault(owner, List.of()))));
            return keys;
        }
    }
}
