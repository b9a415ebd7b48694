package org.hearth.core.runtime.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.policy.Policy;

/** One value of a parameter from a day on. It never changes: a new value is a new row. */
@Entity(name = "core_PolicyValue")
@Table(name = "core_policy_value")
class PolicyValueEntity {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false, length = 100)
    private String code;

    @Column(name = "content", nullable = false, length = 500)
    private String value;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "set_at", nullable = false)
    private Instant setAt;

    @Column(name = "set_by", nullable = false)
    private UUID setBy;

    protected PolicyValueEntity() {}

    PolicyValueEntity(String code, String value, LocalDate validFrom, Instant setAt, UUID setBy) {
        this.id = TimeOrderedId.next();
        this.code = code;
        this.value = value;
        this.validFrom = validFrom;
        this.setAt = setAt;
        this.setBy = setBy;
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    String value() {
        return value;
    }

    Policy.Version asVersion() {
        return new Policy.Version(value, validFrom);
    }
}
