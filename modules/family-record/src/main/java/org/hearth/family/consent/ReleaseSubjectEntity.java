package org.hearth.family.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** Somebody whose records a release is about. */
@Entity(name = "fam_ReleaseSubject")
@Table(name = "fam_release_subject")
class ReleaseSubjectEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "release_id")
    private UUID release;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "dropped")
    private boolean dropped;

    @Version
    @Column(name = "row_version")
    @SuppressWarnings("UnusedVariable") // for the database
    private long version;

    protected ReleaseSubjectEntity() {}

    ReleaseSubjectEntity(UUID release, UUID person) {
        id = TimeOrderedId.next();
        this.release = release;
        this.person = person;
    }

    /** Keeps the person on the draft, or takes the person off it. */
    void keep(boolean kept) {
        dropped = !kept;
    }

    boolean isDropped() {
        return dropped;
    }

    UUID release() {
        return release;
    }

    UUID person() {
        return person;
    }
}
