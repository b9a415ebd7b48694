package org.hearth.family.retention;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.job.Jobs;
import org.hearth.core.job.Jobs.Progress;
import org.hearth.core.time.SiteTime;
import org.hearth.family.family.FamilyId;

/** Lists once a day whose time is over. It removes nothing. */
final class RetentionRound {

    private static final String MODULE = "family-record";
    private static final String NAME = "fam.retention.job";
    private static final int CHUNK = 256;
    private static final UUID FIRST = new UUID(0, 0);

    private final UnitOfWork work;
    private final SiteTime time;
    private final Jobs jobs;
    private final Standings standings;
    private final PurgeTargets targets;

    RetentionRound(UnitOfWork work, SiteTime time, Jobs jobs, Standings standings, PurgeTargets targets) {
        this.work = work;
        this.time = time;
        this.jobs = jobs;
        this.standings = standings;
        this.targets = targets;
    }

    /** Starts in the background. */
    void start() {
        jobs.start(MODULE, NAME, this::run);
    }

    private void run(Progress progress) {
        long total = work.read(em -> em.createQuery("select count(f.id) from fam_Family f", Long.class)
                .getSingleResult());
        long done = 0;
        var last = FIRST;
        boolean more = true;
        while (more && !progress.cancelled()) {
            var after = last;
            var chunk = work.write(em -> look(em, after));
            more = !chunk.isEmpty();
            last = more ? chunk.getLast() : last;
            done += chunk.size();
            progress.at(Math.min(done, total), total);
        }
    }

    private List<UUID> look(EntityManager em, UUID after) {
        var chunk = em.createQuery("select f.id from fam_Family f where f.id > :after order by f.id", UUID.class)
                .setParameter("after", after)
                .setMaxResults(CHUNK)
                .getResultList();
        if (chunk.isEmpty()) {
            return chunk;
        }
        var listed = em.createQuery("select d from fam_RetentionDue d where d.family in :families", DueEntity.class)
                .setParameter("families", chunk)
                .getResultStream()
                .collect(Collectors.toMap(DueEntity::family, each -> each));
        standings
                .of(em, chunk.stream().map(FamilyId::new).toList())
                .forEach((family, standing) -> note(em, family.value(), standing, listed));
        return chunk;
    }

    private void note(EntityManager em, UUID family, Standing standing, Map<UUID, DueEntity> listed) {
        var today = time.today();
        boolean due = standing.isDueOn(today)
                && targets.of(em, family, standing).standing().isDueOn(today);
        var row = listed.get(family);
        if (row == null && due) {
            em.persist(new DueEntity(family, standing, today));
        } else if (row != null && due) {
            row.renew(standing);
        } else if (row != null) {
            em.remove(row);
        }
    }
}
