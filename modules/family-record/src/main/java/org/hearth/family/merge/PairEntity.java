package org.hearth.family.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hearth.family.person.LookAlikes;
import org.hearth.family.person.Person;
import org.hearth.family.person.PersonId;
import org.hearth.family.person.PossibleDuplicate;
import org.hearth.family.trail.Stamp;
import org.jspecify.annotations.Nullable;

@Entity(name = "fam_Duplicate")
@Table(name = "fam_duplicate")
class PairEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "one_id", updatable = false)
    private UUID one;

    @Column(name = "other_id", updatable = false)
    private UUID other;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason", updatable = false)
    private PossibleDuplicate.Reason reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private PairState state;

    @Column(name = "found_on", updatable = false)
    private LocalDate foundOn;

    @Column(name = "asked_again_on")
    @SuppressWarnings("UnusedVariable") // for the database
    private @Nullable LocalDate askedAgainOn;

    @Column(name = "answered_by")
    @SuppressWarnings("UnusedVariable") // for the database
    private @Nullable UUID answeredBy;

    @Column(name = "answered_at")
    @SuppressWarnings("UnusedVariable") // for the database
    private @Nullable Instant answeredAt;

    @Version
    @Column(name = "row_version")
    private long version;

    protected PairEntity() {}

    PairEntity(LookAlikes.Pair pair, LocalDate foundOn) {
        id = PairId.next().value();
        one = pair.one().value();
        other = pair.other().value();
        reason = pair.reason();
        state = PairState.OPEN;
        this.foundOn = foundOn;
    }

    void answer(PairState answer, @Nullable LocalDate again, Stamp stamp) {
        state = answer;
        askedAgainOn = again;
        answeredBy = stamp.user();
        answeredAt = stamp.at();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    PersonId one() {
        return new PersonId(one);
    }

    PersonId other() {
        return new PersonId(other);
    }

    DuplicatePair asRecord(Person first, Person second) {
        return new DuplicatePair(new PairId(id), first, second, reason, state, foundOn, version);
    }
}
