package org.hearth.core.runtime.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The password of one account, as a hash. It bears the account's id. */
@Entity(name = "core_Credential")
@Table(name = "core_credential")
class CredentialEntity {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "password_hash")
    private String hash;

    @Column(name = "one_time")
    private boolean oneTime;

    @Column
    private Instant changed;

    @Column(name = "last_log_in")
    private @Nullable Instant lastLogIn;

    protected CredentialEntity() {}

    CredentialEntity(UUID account, String hash, boolean oneTime, Instant now) {
        this.id = account;
        this.hash = hash;
        this.oneTime = oneTime;
        this.changed = now;
    }

    void replace(String fresh, boolean handedOver, Instant now) {
        hash = fresh;
        oneTime = handedOver;
        changed = now;
    }

    /** The same password under a stronger hash. */
    void strengthen(String stronger) {
        hash = stronger;
    }

    void used(Instant now) {
        lastLogIn = now;
    }

    String hash() {
        return hash;
    }

    boolean isOneTime() {
        return oneTime;
    }
}
