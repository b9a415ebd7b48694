package org.hearth.core.runtime.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.core.audit.AuditAction;

/** A row of the audit trail. It is never changed, so it has no version; its number is its place in the chain. */
@Entity(name = "core_AuditEntry")
@Table(name = "core_audit")
class ChainEntry {

    @Id
    private long number;

    @Column(updatable = false)
    private Instant happened;

    @Column(name = "user_id", updatable = false)
    private UUID user;

    @Column(updatable = false)
    private String roles;

    @Column(updatable = false)
    private String action;

    @Column(updatable = false)
    private String kind;

    @Column(name = "record_id", updatable = false)
    private UUID record;

    @Lob
    @Column(updatable = false)
    private String details;

    @Column(name = "previous_hash", updatable = false)
    private String previousHash;

    @Column(updatable = false)
    private String hash;

    protected ChainEntry() {}

    ChainEntry(long number, AuditLine line, String previousHash) {
        this.number = number;
        this.happened = line.at();
        this.user = line.user();
        this.roles = String.join(",", line.roles());
        this.action = line.action().name();
        this.kind = line.kind();
        this.record = line.record();
        this.details = DetailText.write(line.details());
        this.previousHash = previousHash;
        this.hash = ChainHash.of(number, this, previousHash);
    }

    /** True when the row holds what it held when it was written. */
    boolean isIntact() {
        return ChainHash.of(number, this, previousHash).equals(hash);
    }

    AuditLine line() {
        return new AuditLine(
                happened, user, roleCodes(), AuditAction.valueOf(action), kind, record, DetailText.read(details));
    }

    private Set<String> roleCodes() {
        return Stream.of(roles.split(",")).filter(role -> !role.isEmpty()).collect(Collectors.toSet());
    }

    long number() {
        return number;
    }

    Instant happened() {
        return happened;
    }

    UUID user() {
        return user;
    }

    String roles() {
        return roles;
    }

    String action() {
        return action;
    }

    String kind() {
        return kind;
    }

    UUID record() {
        return record;
    }

    String details() {
        return details;
    }

    String previousHash() {
        return previousHash;
    }

    String hash() {
        return hash;
    }
}
