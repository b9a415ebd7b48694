package org.hearth.core.runtime.imports;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.data.Slices;
import org.hearth.core.failure.NotFound;
import org.hearth.core.imports.Finding;
import org.hearth.core.imports.Imports.RowFinding;
import org.hearth.core.imports.Imports.State;

/** All queries of the import's own tables. */
final class ImportStore {

    static final Set<State> UNFINISHED = EnumSet.of(State.CHECKING, State.LOADING, State.UNDOING);

    private static final int SHOWN_BATCHES = 100;

    private ImportStore() {}

    static BatchEntity batch(EntityManager em, UUID id) {
        return Optional.ofNullable(em.find(BatchEntity.class, id)).orElseThrow(() -> new NotFound("import batch", id));
    }

    static List<BatchEntity> latest(EntityManager em, Collection<String> types) {
        return em.createQuery(
                        "select b from core_ImportBatch b where b.type in :types order by b.createdAt desc, b.id desc",
                        BatchEntity.class)
                .setParameter("types", types)
                .setMaxResults(SHOWN_BATCHES)
                .getResultList();
    }

    static List<UUID> unfinished(EntityManager em, Collection<String> types) {
        return em.createQuery(
                        "select b.id from core_ImportBatch b where b.state in :states and b.type in :types", UUID.class)
                .setParameter("states", UNFINISHED)
                .setParameter("types", types)
                .getResultList();
    }

    /** Files that were checked before {@code before} and never loaded. */
    static List<UUID> neverLoaded(EntityManager em, Instant before) {
        return em.createQuery(
                        "select b.id from core_ImportBatch b where b.state = :checked and b.createdAt < :before",
                        UUID.class)
                .setParameter("checked", State.CHECKED)
                .setParameter("before", before)
                .getResultList();
    }

    /** Past the version, which belongs to the batch's own changes; false when the batch has another owner now. */
    static boolean beat(EntityManager em, UUID batch, BatchLease.Owner owner) {
        return em.createQuery("update core_ImportBatch b set b.heartbeat = :now where b.id = :id and b.node = :node")
                        .setParameter("now", owner.heard())
                        .setParameter("id", batch)
                        .setParameter("node", owner.node())
                        .executeUpdate()
                == 1;
    }

    /** In one statement, so that of two processes one gets it; waits for a chunk that is being committed. */
    static boolean takeOver(
            EntityManager em, UUID batch, BatchLease.Owner by, Instant ownSilentSince, Instant othersSilentSince) {
        return em.createQuery("update core_ImportBatch b set b.node = :node, b.heartbeat = :now where b.id = :id"
                                + " and b.state in :unfinished and (b.node is null"
                                + " or (b.node = :node and b.heartbeat < :own)"
                                + " or (b.node <> :node and b.heartbeat < :others))")
                        .setParameter("node", by.node())
                        .setParameter("now", by.heard())
                        .setParameter("id", batch)
                        .setParameter("unfinished", UNFINISHED)
                        .setParameter("own", ownSilentSince)
                        .setParameter("others", othersSilentSince)
                        .executeUpdate()
                == 1;
    }

    static Page<RowFinding> findings(EntityManager em, UUID batch, Optional<Finding.Level> level, PageRequest page) {
        String where = " from core_ImportFinding f where f.batch = :batch"
                + (level.isPresent() ? " and f.level = :level" : "");
        TypedQuery<FindingEntity> rows =
                em.createQuery("select f" + where + " order by f.line, f.id", FindingEntity.class);
        TypedQuery<Long> total = em.createQuery("select count(f)" + where, Long.class);
        for (TypedQuery<?> query : List.of(rows, total)) {
            query.setParameter("batch", batch);
            level.ifPresent(value -> query.setParameter("level", value));
        }
        rows.setFirstResult(page.offset()).setMaxResults(page.limit());
        return new Page<>(rows.getResultStream().map(FindingEntity::finding).toList(), total.getSingleResult());
    }

    static void forgetFindings(EntityManager em, UUID batch) {
        em.createQuery("delete from core_ImportFinding f where f.batch = :batch")
                .setParameter("batch", batch)
                .executeUpdate();
    }

    static Map<String, KeyEntity> keys(EntityManager em, String system, String type, Collection<String> keys) {
        Map<String, KeyEntity> found = new HashMap<>();
        for (List<String> slice : Slices.of(keys)) {
            em.createQuery(
                            "select k from core_ImportKey k where k.sourceSystem = :system and k.type = :type"
                                    + " and k.key in :keys",
                            KeyEntity.class)
                    .setParameter("system", system)
                    .setParameter("type", type)
                    .setParameter("keys", slice)
                    .getResultStream()
                    .forEach(key -> found.put(key.key(), key));
        }
        return found;
    }

    /** The last rows of a batch's journal, newest first. */
    static List<JournalEntity> lastLoaded(EntityManager em, UUID batch, int most) {
        return em.createQuery(
                        "select j from core_ImportJournal j where j.batch = :batch order by j.line desc, j.id desc",
                        JournalEntity.class)
                .setParameter("batch", batch)
                .setMaxResults(most)
                .getResultList();
    }

    /** Later loads of these kinds from the same source that have left records, newest first. */
    static List<BatchEntity> builtOn(EntityManager em, BatchEntity base, Collection<String> types) {
        return em.createQuery(
                        "select b from core_ImportBatch b where b.type in :types and b.state = :loaded and b.loaded > 0"
                                + " and b.sourceSystem = :source and b.createdAt >= :since"
                                + " order by b.createdAt desc, b.id desc",
                        BatchEntity.class)
                .setParameter("types", types)
                .setParameter("loaded", State.LOADED)
                .setParameter("source", base.options().sourceSystem())
                .setParameter("since", base.batch().at())
                .getResultList();
    }
}
