package org.hearth.family.upkeep;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** That somebody was asked to do something about a subject. */
@Entity(name = "fam_AskedOnce")
@Table(name = "fam_asked_once")
class AskedOnceEntity {

    @Id
    @Column(name = "id")
    @SuppressWarnings("UnusedVariable") // for the database
    private UUID id;

    @Column(name = "kind", updatable = false)
    private String kind;

    @Column(name = "subject_id", updatable = false)
    private UUID subject;

    @Column(name = "asked_on", updatable = false)
    @SuppressWarnings("UnusedVariable") // for the database
    private LocalDate askedOn;

    @Version
    @Column(name = "row_version")
    @SuppressWarnings("UnusedVariable") // for the database
    private long version;

    protected AskedOnceEntity() {}

    AskedOnceEntity(String kind, UUID subject, LocalDate askedOn) {
        id = TimeOrderedId.next();
        this.kind = kind;
        this.subject = subject;
        this.askedOn = askedOn;
    }

    boolean is(String askedKind, UUID askedSubject) {
        return kind.equals(askedKind) && subject.equals(askedSubject);
    }
}
