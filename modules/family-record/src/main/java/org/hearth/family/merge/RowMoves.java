package org.hearth.family.merge;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearth.core.data.Slices;
import org.hearth.family.merge.EntryEntity.Deed;
import org.hearth.family.person.PersonId;
import org.hearth.family.trail.Stamp;

/**
 * Lets the rows of one {@link PersonLink} follow a merge, and gives them back. The updates go past the entities, so they
 * leave alone who changed a row last; the version of each row goes up, so that whoever has it open is told.
 */
final class RowMoves {

    private static final String REASON = "merged";
    private static final long NONE = -1;

    private final EntityManager em;
    private final PersonLink link;

    RowMoves(EntityManager em, PersonLink link) {
        this.em = em;
        this.link = link;
    }

    Moves count(PersonId from, PersonId to) {
        var doubled = doubled(from, to).size();
        return new Moves(link.words(), rows(from).size() - doubled, doubled);
    }

    /** Moves what names {@code merge.merged()}, except what a merge has dealt with before. */
    Moved move(MergeEntity merge, Stamp stamp) {
        em.flush();
        var from = merge.merged();
        var to = merge.survivor();
        var doubled = doubled(from, to);
        var moved = new HashSet<>(rows(from));
        moved.removeAll(doubled);
        doubled.removeAll(noted(doubled));
        moved.removeAll(noted(moved));
        var before = versions(Stream.concat(moved.stream(), doubled.stream()).toList());
        set(moved, to);
        if (link.trailed()) {
            takeOut(doubled, stamp);
        }
        return new Moved(this, moved, doubled, before);
    }

    /** What was done. It is written down when all links have moved: one row may be moved by two of them. */
    record Moved(RowMoves by, Set<UUID> moved, Set<UUID> doubled, Map<UUID, Long> before) {

        boolean isNothing() {
            return moved.isEmpty() && doubled.isEmpty();
        }

        void note(MergeEntity merge, String module) {
            note(merge, module, Deed.MOVED, moved);
            note(merge, module, by.link.trailed() ? Deed.VOIDED : Deed.KEPT, doubled);
        }

        private void note(MergeEntity merge, String module, Deed deed, Set<UUID> rows) {
            var after = by.versions(rows);
            rows.forEach(row -> by.em.persist(EntryEntity.row(merge, module, by.link, deed, row)
                    .versions(before.getOrDefault(row, NONE), after.getOrDefault(row, NONE))));
        }
    }

    /** True when each of the rows is as the merge left it. */
    boolean areUntouched(List<EntryEntity> entries, MergeEntity merge) {
        var versions = versions(entries.stream().map(EntryEntity::rowId).toList());
        var from = new HashSet<>(rows(merge.merged()));
        var to = new HashSet<>(rows(merge.survivor()));
        return entries.stream().allMatch(entry -> {
            var holder = entry.deed() == Deed.MOVED ? to : from;
            return holder.contains(entry.rowId())
                    && versions.getOrDefault(entry.rowId(), NONE - 1).equals(entry.versionAfter());
        });
    }

    void giveBack(List<EntryEntity> entries, MergeEntity merge) {
        set(
                entries.stream()
                        .filter(entry -> entry.deed() == Deed.MOVED)
                        .map(EntryEntity::rowId)
                        .toList(),
                merge.merged());
        // One by one: PostgreSQL takes the null of a list's update for a text.
        entries.stream()
                .filter(entry -> entry.deed() == Deed.VOIDED)
                .forEach(entry -> em.createQuery("update " + link.entity()
                                + " e set e.trail.voidedAt = null, e.trail.voidReason = '' where e.id = :id")
                        .setParameter("id", entry.rowId())
                        .executeUpdate());
    }

    private List<UUID> rows(PersonId of) {
        return em.createQuery("select e.id from " + link.entity() + " e where e." + link.field() + " = :of", UUID.class)
                .setParameter("of", of.value())
                .getResultList();
    }

    private Set<UUID> doubled(PersonId from, PersonId to) {
        if (link.doubled().isEmpty()) {
            return new HashSet<>();
        }
        return new HashSet<>(em.createQuery(
                        "select distinct e.id from " + link.entity() + " e, " + link.entity() + " s where e."
                                + link.field() + " = :from and s.id <> e.id and " + link.doubled(),
                        UUID.class)
                .setParameter("from", from.value())
                .setParameter("to", to.value())
                .getResultList());
    }

    /** Those that a standing merge left where they are. */
    private Set<UUID> noted(Collection<UUID> rows) {
        var noted = new HashSet<UUID>();
        Slices.of(rows)
                .forEach(slice -> noted.addAll(em.createQuery(
                                "select n.row from fam_MergeEntry n, fam_Merge m where n.row in :rows and m.id = n.merge"
                                        + " and m.undoneAt is null and n.entity = :entity and n.field = :field"
                                        + " and n.deed in (org.hearth.family.merge.EntryEntity.Deed.KEPT,"
                                        + " org.hearth.family.merge.EntryEntity.Deed.VOIDED)",
                                UUID.class)
                        .setParameter("rows", slice)
                        .setParameter("entity", link.entity())
                        .setParameter("field", link.field())
                        .getResultList()));
        return noted;
    }

    private void set(Collection<UUID> rows, PersonId person) {
        Slices.of(rows)
                .forEach(slice -> em.createQuery("update " + link.entity() + " e set e." + link.field()
                                + " = :person where e.id in :ids")
                        .setParameter("person", person.value())
                        .setParameter("ids", slice)
                        .executeUpdate());
    }

    private void takeOut(Collection<UUID> rows, Stamp stamp) {
        Slices.of(rows)
                .forEach(slice -> em.createQuery("update " + link.entity()
                                + " e set e.trail.voidedAt = :at, e.trail.voidReason = :reason where e.id in :ids")
                        .setParameter("at", stamp.at())
                        .setParameter("reason", REASON)
                        .setParameter("ids", slice)
                        .executeUpdate());
    }

    /** Once all links of a merge gave their rows back: an earlier merge of the same rows still knows them untouched. */
    void settle(List<EntryEntity> givenBack) {
        var now = versions(givenBack.stream().map(EntryEntity::rowId).toList());
        for (var entry : givenBack) {
            em.createQuery(
                            "select n from fam_MergeEntry n, fam_Merge m where m.id = n.merge and m.undoneAt is null"
                                    + " and n.row = :row and n.entity = :entity and n <> :entry",
                            EntryEntity.class)
                    .setParameter("row", entry.rowId())
                    .setParameter("entity", link.entity())
                    .setParameter("entry", entry)
                    .getResultList()
                    .forEach(earlier -> earlier.givenBack(entry, now.getOrDefault(entry.rowId(), NONE)));
        }
    }

    private Map<UUID, Long> versions(Collection<UUID> rows) {
        var versions = new HashMap<UUID, Long>();
        if (!link.versioned()) {
            rows.forEach(row -> versions.put(row, NONE));
            return versions;
        }
        Slices.of(rows)
                .forEach(slice -> em.createQuery(
                                "select e.id, e.version from " + link.entity() + " e where e.id in :ids",
                                Object[].class)
                        .setParameter("ids", slice)
                        .getResultList()
                        .forEach(row -> versions.put((UUID) row[0], ((Number) row[1]).longValue())));
        return versions;
    }
}
