package org.hearth.family.merge;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.hearth.core.data.Slices;
import org.hearth.family.person.LookAlikes;
import org.hearth.family.person.PersonId;
import org.hearth.family.scope.Desk;

/**
 * Looks for people who may be one and puts them into the queue of {@link Duplicates}, in nobody's name: it tells whoever
 * calls nothing. Looking twice changes nothing.
 */
public final class DuplicateLook {

    /** Work that had begun before the last look may have committed after it. */
    private static final Duration OVERLAP = Duration.ofHours(1);

    private final Desk desk;

    public DuplicateLook(Desk desk) {
        this.desk = desk;
    }

    /** Looks for others like these people. */
    public void lookAt(Collection<PersonId> fresh) {
        look(fresh.stream().map(PersonId::value).toList());
    }

    /** Looks at everybody who was added or changed since the last time; for the daily round. */
    public void run() {
        var now = desk.time().now();
        var touched = desk.work()
                .read(em -> PairStore.touched(
                        em,
                        PairStore.look(em)
                                .map(LookEntity::seenUntil)
                                .map(seen -> seen.minus(OVERLAP))
                                .orElse(Instant.EPOCH),
                        now));
        look(touched);
        desk.work()
                .run(em -> PairStore.look(em)
                        .ifPresentOrElse(seen -> seen.sawUntil(now), () -> em.persist(new LookEntity(now))));
    }

    private void look(Collection<UUID> touched) {
        Slices.of(touched)
                .forEach(slice -> desk.work().run(em -> {
                    var today = desk.time().today();
                    LookAlikes.of(em, slice).stream()
                            .filter(pair -> !PairStore.isKnown(em, pair))
                            .forEach(pair -> em.persist(new PairEntity(pair, today)));
                }));
    }
}
