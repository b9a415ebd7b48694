package org.hearth.core.runtime.security;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.security.Accounts.Account;
import org.hearth.core.security.Accounts.AccountProfile;
import org.hearth.core.security.Caller;
import org.hearth.core.security.Role;
import org.jspecify.annotations.Nullable;

/** Who somebody is and what they may do. The password stands in {@link CredentialEntity}, away from every list. */
@Entity(name = "core_Account")
@Table(name = "core_account")
class AccountEntity {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "login_name")
    private String name;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "staff_code")
    private String staffCode;

    @Column(name = "language_tag")
    private String language;

    @Column
    private String email;

    /** The last day whose digest was taken on by a node. */
    @Column(name = "digest_day")
    private @Nullable LocalDate digestDay;

    @Column
    private boolean locked;

    /** Written with every change, so that a change of nothing but roles raises the version too. */
    @Column
    private Instant changed;

    @ElementCollection
    @CollectionTable(name = "core_account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role_code")
    private Set<String> roles = new HashSet<>();

    protected AccountEntity() {}

    AccountEntity(UUID id, String name, AccountProfile profile, Instant now) {
        this.id = id;
        this.name = name;
        become(profile, now);
    }

    final void become(AccountProfile profile, Instant now) {
        displayName = profile.displayName();
        staffCode = profile.staffCode();
        language = profile.language().toLanguageTag();
        email = profile.email();
        roles.retainAll(profile.roles());
        roles.addAll(profile.roles());
        changed = now;
    }

    void read(Locale chosen, Instant now) {
        language = chosen.toLanguageTag();
        changed = now;
    }

    void lock(Instant now) {
        locked = true;
        changed = now;
    }

    void unlock(Instant now) {
        locked = false;
        changed = now;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String name() {
        return name;
    }

    boolean isLocked() {
        return locked;
    }

    boolean isAdministrator() {
        return !locked && roles.contains(Role.ADMINISTRATOR);
    }

    AccountProfile profile() {
        return new AccountProfile(displayName, staffCode, Locale.forLanguageTag(language), roles, email);
    }

    Addressee addressee() {
        return new Addressee(email, caller());
    }

    Account account() {
        return new Account(id, version, name, profile(), locked);
    }

    Caller caller() {
        return new Caller(id, displayName, staffCode, roles, Locale.forLanguageTag(language));
    }
}
