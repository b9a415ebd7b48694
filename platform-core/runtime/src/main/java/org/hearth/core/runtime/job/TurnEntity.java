package org.hearth.core.runtime.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** When a daily job was last done, by whichever process. */
@Entity(name = "core_Turn")
@Table(name = "core_turn")
class TurnEntity {

    @Id
    private String name;

    @Version
    private int version;

    @Column
    private Instant taken;

    protected TurnEntity() {}

    TurnEntity(String name, Instant now) {
        this.name = name;
        this.taken = now;
    }

    Instant taken() {
        return taken;
    }

    void take(Instant now) {
        taken = now;
    }
}
