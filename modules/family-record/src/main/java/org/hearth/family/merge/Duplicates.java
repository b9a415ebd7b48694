package org.hearth.family.merge;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.StaleData;
import org.hearth.family.person.People;
import org.hearth.family.person.PersonId;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.scope.FamilyScope;
import org.hearth.family.trail.Stamp;

/** The queue of pairs that may be one person. Each is answered once; nobody sees a pair without seeing both. */
public final class Duplicates {

    /** The kind of record in the audit trail. */
    static final String KIND = "fam.duplicate";

    private static final int LATER_DAYS = 30;

    private final Desk desk;
    private final People people;
    private final PairStore store;

    public Duplicates(Desk desk, FamilyScope scope, People people) {
        this.desk = desk;
        this.people = people;
        store = new PairStore(scope.toWrite());
    }

    /** The pairs that wait for an answer or, with {@code putOff}, those put off; the oldest first. */
    public Page<DuplicatePair> list(boolean putOff, PageRequest page) {
        desk.access().require(MergePermissions.MERGE);
        return desk.work().read(em -> {
            var today = desk.time().today();
            var rows = store.list(em, putOff, today, page);
            var known = people.findOwn(rows.stream()
                    .flatMap(row -> Stream.of(row.one(), row.other()))
                    .toList());
            List<DuplicatePair> pairs = rows.stream()
                    .map(row -> row.asRecord(
                            Objects.requireNonNull(known.get(row.one())),
                            Objects.requireNonNull(known.get(row.other()))))
                    .toList();
            return new Page<>(pairs, store.count(em, putOff, today));
        });
    }

    /** What the queue knows of these two; empty when nobody found them alike or one is out of scope. */
    public Optional<DuplicatePair> between(PersonId one, PersonId other) {
        desk.access().require(MergePermissions.MERGE);
        return desk.work().read(em -> {
            var known = people.findOwn(List.of(one, other));
            return PairStore.find(em, one, other)
                    .filter(pair -> known.containsKey(one) && known.containsKey(other))
                    .map(pair -> pair.asRecord(
                            Objects.requireNonNull(known.get(pair.one())),
                            Objects.requireNonNull(known.get(pair.other()))));
        });
    }

    /**
     * Says that they are two people. The pair is never asked about again.
     *
     * @throws org.hearth.core.failure.NotFound also when one of the two is out of scope
     * @throws StaleData when somebody answered since {@code version} was read
     */
    public void notTheSame(PairId pair, long version) {
        answer(pair, version, PairState.NOT_SAME);
    }

    /** Puts the pair off by 30 days; as {@link #notTheSame}. */
    public void later(PairId pair, long version) {
        answer(pair, version, PairState.LATER);
    }

    /** Takes an answer back, so that the pair is asked about again; as {@link #notTheSame}. */
    public void askAgain(PairId pair, long version) {
        answer(pair, version, PairState.OPEN);
    }

    private void answer(PairId pair, long version, PairState answer) {
        desk.access().require(MergePermissions.MERGE);
        desk.access().require(FamilyPermissions.READ_OWN);
        desk.work().run(em -> {
            var entity = store.get(em, pair.value());
            if (entity.version() != version) {
                throw new StaleData(KIND, pair.value());
            }
            var again = answer == PairState.LATER ? desk.time().today().plusDays(LATER_DAYS) : null;
            entity.answer(answer, again, Stamp.byHand(desk.access(), desk.time()));
            desk.audit().record(AuditAction.CHANGE, KIND, pair.value(), Map.of("answer", answer.name()));
        });
    }

    /** Answers the pair that was merged, and those of the survivor of whom the merged one is known to be another person. */
    void merged(EntityManager em, MergeEntity merge, Stamp stamp) {
        PairStore.find(em, merge.survivor(), merge.merged())
                .ifPresent(pair -> pair.answer(PairState.MERGED, null, stamp));
        PairStore.waiting(em, merge.survivor()).stream()
                .filter(pair -> PairStore.areTwo(em, pair.one(), pair.other()))
                .forEach(pair -> pair.answer(PairState.NOT_SAME, null, stamp));
    }

    /** Asks again about what {@link #merged} answered. */
    void unmerged(EntityManager em, MergeEntity merge, Stamp stamp) {
        PairStore.answered(em, merge.survivor(), merge.mergedAt())
                .forEach(pair -> pair.answer(PairState.OPEN, null, stamp));
    }
}
