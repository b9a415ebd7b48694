package org.hearth.family.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hearth.family.person.PersonId;
import org.hearth.family.trail.Stamp;
import org.jspecify.annotations.Nullable;

@Entity(name = "fam_Merge")
@Table(name = "fam_merge")
class MergeEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "survivor_id", updatable = false)
    private UUID survivor;

    @Column(name = "merged_id", updatable = false)
    private UUID merged;

    @Column(name = "merged_at", updatable = false)
    private Instant mergedAt;

    @Column(name = "merged_by", updatable = false)
    @SuppressWarnings("UnusedVariable") // for the database
    private UUID mergedBy;

    @Column(name = "undone_at")
    @SuppressWarnings("UnusedVariable") // for the database
    private @Nullable Instant undoneAt;

    @Column(name = "undone_by")
    @SuppressWarnings("UnusedVariable") // for the database
    private @Nullable UUID undoneBy;

    @Version
    @Column(name = "row_version")
    @SuppressWarnings("UnusedVariable") // for the database
    private long version;

    protected MergeEntity() {}

    MergeEntity(PersonId survivor, PersonId merged, Stamp stamp) {
        id = MergeId.next().value();
        this.survivor = survivor.value();
        this.merged = merged.value();
        mergedAt = stamp.at();
        mergedBy = stamp.user();
    }

    void undo(Stamp stamp) {
        undoneAt = stamp.at();
        undoneBy = stamp.user();
    }

    MergeId id() {
        return new MergeId(id);
    }

    PersonId survivor() {
        return new PersonId(survivor);
    }

    PersonId merged() {
        return new PersonId(merged);
    }

    Instant mergedAt() {
        return mergedAt;
    }
}
