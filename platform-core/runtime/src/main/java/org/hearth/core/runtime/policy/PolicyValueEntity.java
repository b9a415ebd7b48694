package org.hearth.core.runtime.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.policy.Policy;
import org.jspecify.annotations.Nullable;

/** One value of a parameter from a day on. It never changes: a new value is a new row; a planned one may be withdrawn. */
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

    @Column(name = "set_by_name", nullable = false, length = 100)
    private String setByName;

    @Column(nullable = false, length = Policy.REASON_LENGTH)
    private String reason;

    @Column(name = "approved_by_name", nullable = false, length = 100)
    private String approvedByName;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_by_name", nullable = false, length = 100)
    private String withdrawnByName = "";

    @Column(name = "withdrawn_reason", nullable = false, length = Policy.REASON_LENGTH)
    private String withdrawnReason = "";

    protected PolicyValueEntity() {}

    PolicyValueEntity(String code, String value, LocalDate validFrom, Setter setter) {
        this.id = TimeOrderedId.next();
        this.code = code;
        this.value = value;
        this.validFrom = validFrom;
        setAt = setter.at();
        setBy = setter.user();
        setByName = setter.name();
        reason = setter.reason();
        approvedByName = setter.approvedBy();
    }

    /**
     * Who sets a value.
     *
     * @param approvedBy the name of whoever approved it; empty where nobody had to
     */
    record Setter(UUID user, String name, Instant at, String reason, String approvedBy) {}

    /** Takes it back; it stays as a row. */
    void withdraw(String by, Instant at, String why) {
        withdrawnAt = at;
        withdrawnByName = by;
        withdrawnReason = why;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
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

    LocalDate validFrom() {
        return validFrom;
    }

    /** As a version that replaced {@code before}. */
    Policy.Version asVersion(String before) {
        return new Policy.Version(
                id,
                value,
                validFrom,
                before,
                new Policy.Deed(setByName, setAt, reason),
                approvedByName,
                Optional.ofNullable(withdrawnAt).map(at -> new Policy.Deed(withdrawnByName, at, withdrawnReason)));
    }
}
