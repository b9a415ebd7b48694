package org.hearth.family.search;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.job.Jobs;
import org.hearth.core.job.Jobs.Progress;

/** Gives keys to rows that were stored before there were any, or whose keys have an older form; some hundreds at a time. */
public final class SearchUpkeep {

    private static final String MODULE = "family-record";
    private static final String NAME = "fam.job.search_keys";
    private static final int CHUNK = 256;
    private static final UUID FIRST = new UUID(0, 0);

    private final UnitOfWork work;
    private final Jobs jobs;

    public SearchUpkeep(UnitOfWork work, Jobs jobs) {
        this.work = work;
        this.jobs = jobs;
    }

    /** Starts in the background, if there is anything to do. */
    public void start() {
        long total = waiting("fam_Person") + waiting("fam_Family");
        if (total > 0) {
            jobs.start(MODULE, NAME, progress -> run(progress, total));
        }
    }

    private void run(Progress progress, long total) {
        long people = renew("fam_Person", SearchKeys::renewPeople, progress, 0, total);
        renew("fam_Family", SearchKeys::renewFamilies, progress, people, total);
    }

    private long waiting(String entity) {
        return work.read(
                em -> em.createQuery("select count(o.id) from " + entity + " o where o.searchForm <> :form", Long.class)
                        .setParameter("form", NameKeys.FORM)
                        .getSingleResult());
    }

    private long renew(
            String entity, BiConsumer<EntityManager, List<UUID>> act, Progress progress, long before, long total) {
        long done = before;
        var next = FIRST;
        List<UUID> chunk;
        do {
            var after = next;
            chunk = work.write(em -> {
                var found = after(em, entity, after);
                act.accept(em, found);
                mark(em, entity, found);
                return found;
            });
            next = chunk.isEmpty() ? next : chunk.getLast();
            done += chunk.size();
            progress.at(Math.min(done, total), total);
        } while (!chunk.isEmpty() && !progress.cancelled());
        return done;
    }

    private static List<UUID> after(EntityManager em, String entity, UUID last) {
        return em.createQuery(
                        "select o.id from " + entity + " o where o.searchForm <> :form and o.id > :last order by o.id",
                        UUID.class)
                .setParameter("form", NameKeys.FORM)
                .setParameter("last", last)
                .setMaxResults(CHUNK)
                .getResultList();
    }

    /** Past the version, which belongs to people's own changes. */
    private static void mark(EntityManager em, String entity, List<UUID> owners) {
        if (!owners.isEmpty()) {
            em.createQuery("update " + entity + " o set o.searchForm = :form where o.id in :owners")
                    .setParameter("form", NameKeys.FORM)
                    .setParameter("owners", owners)
                    .executeUpdate();
        }
    }
}
