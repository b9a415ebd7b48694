package org.hearth.family.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A family whose time is over, as the last daily round found. */
@Entity(name = "fam_RetentionDue")
@Table(name = "fam_retention_due")
class DueEntity {

    @Id
    @Column(name = "id")
    private UUID family;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "kept_until")
    private LocalDate keptUntil;

    @Column(name = "found_on")
    private LocalDate foundOn;

    protected DueEntity() {}

    DueEntity(UUID family, Standing standing, LocalDate today) {
        this.family = family;
        foundOn = today;
        renew(standing);
    }

    final void renew(Standing standing) {
        endedOn = standing.ended();
        keptUntil = standing.keptUntil();
    }

    UUID family() {
        return family;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    LocalDate keptUntil() {
        return keptUntil;
    }
}
