package org.hearth.family.emergency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** A try that opened nothing, so that nobody goes through numbers one by one. It does not keep what was typed. */
@Entity(name = "fam_EmergencyTry")
@Table(name = "fam_emergency_try")
class EmergencyTryEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "user_id")
    private UUID user;

    @Column(name = "tried_at")
    private Instant triedAt;

    protected EmergencyTryEntity() {}

    EmergencyTryEntity(UUID user, Instant triedAt) {
        id = TimeOrderedId.next();
        this.user = user;
        this.triedAt = triedAt;
    }
}
