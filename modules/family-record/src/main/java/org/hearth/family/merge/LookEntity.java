package org.hearth.family.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** Until when the daily look has seen who was added or changed; one row. */
@Entity(name = "fam_DuplicateLook")
@Table(name = "fam_duplicate_look")
class LookEntity {

    @Id
    @Column(name = "id")
    @SuppressWarnings("UnusedVariable") // for the database
    private UUID id;

    @Column(name = "seen_until")
    private Instant seenUntil;

    @Version
    @Column(name = "row_version")
    @SuppressWarnings("UnusedVariable") // for the database
    private long version;

    protected LookEntity() {}

    LookEntity(Instant seenUntil) {
        id = TimeOrderedId.next();
        this.seenUntil = seenUntil;
    }

    Instant seenUntil() {
        return seenUntil;
    }

    void sawUntil(Instant until) {
        seenUntil = until;
    }
}
