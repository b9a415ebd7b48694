package org.hearth.core.runtime.security;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.data.UnitOfWork;

/** Who can be told of work, by staff code or by role. Locked accounts and those without an address are left out. */
public final class Addressees {

    private final UnitOfWork work;

    Addressees(UnitOfWork work) {
        this.work = work;
    }

    /** The owner of {@code staffCode}; when that is empty, everybody who holds {@code role}. */
    public List<Addressee> of(String staffCode, String role) {
        return work.read(em -> AccountStore.reachable(em, staffCode, role).stream()
                .map(AccountEntity::addressee)
                .toList());
    }

    /** True when somebody who can log in holds {@code role}. */
    public boolean isHeld(String role) {
        return work.read(em -> AccountStore.isHeld(em, role));
    }

    /** Everybody whose digest of {@code day} no node has taken on. */
    public List<UUID> withoutDigest(LocalDate day) {
        return work.read(em -> AccountStore.withoutDigest(em, day));
    }

    /** Takes on one digest, in the surrounding unit of work; empty when another node did. */
    public Optional<Addressee> takeDigest(UUID account, LocalDate day) {
        return work.write(em -> AccountStore.takeDigest(em, account, day)
                ? Optional.of(AccountStore.get(em, account).addressee())
                : Optional.empty());
    }
}
