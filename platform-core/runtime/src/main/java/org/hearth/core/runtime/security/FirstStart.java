package org.hearth.core.runtime.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.security.Accounts.AccountProfile;
import org.hearth.core.security.Caller;
import org.hearth.core.security.LogIn.SetUp;
import org.hearth.core.security.Role;

/**
 * The first start of a new installation, until somebody looks after it. The token lives in memory only: each start of an
 * installation without an administrator makes a new one.
 */
final class FirstStart {

    private static final int TOKEN_GROUPS = 5;

    private final Surroundings around;
    private final AgencySettings agency;
    private final PasswordHashes hashes;
    private final String token = ReadableSecret.of(TOKEN_GROUPS);
    private volatile boolean over;

    FirstStart(Surroundings around, AgencySettings agency, PasswordHashes hashes) {
        this.around = around;
        this.agency = agency;
        this.hashes = hashes;
    }

    String token() {
        return token;
    }

    /** True until the first account exists; there is no way back. */
    boolean isNow() {
        if (!over) {
            over = !around.work().read(AccountStore::isEmpty);
        }
        return !over;
    }

    boolean isToken(String typed) {
        return MessageDigest.isEqual(bytes(token), bytes(typed));
    }

    /** Names the agency and makes the first administrator. */
    Caller complete(SetUp data) {
        RuleViolation.throwIfAny(refusals(data));
        var hash = hashes.hash(data.password());
        return around.access()
                .as(
                        Caller.SYSTEM,
                        () -> around.work().write(em -> {
                            Settings.oneAtATime(em);
                            if (!AccountStore.isEmpty(em)) {
                                throw alreadyOver();
                            }
                            agency.store(data.agency(), data.zone());
                            var now = around.clock().instant();
                            var account = new AccountEntity(
                                    TimeOrderedId.next(), Fields.loginName(data.name()), profile(data), now);
                            em.persist(account);
                            em.flush();
                            em.persist(new CredentialEntity(account.id(), hash, false, now));
                            around.audit()
                                    .record(
                                            AuditAction.CREATE,
                                            AccountStore.KIND,
                                            account.id(),
                                            Map.of("roles", Role.ADMINISTRATOR));
                            return account.caller();
                        }));
    }

    static RuleViolation alreadyOver() {
        return new RuleViolation(Refusal.of(RefusalCode.E_STATE, "", "account.refused.set_up_over"));
    }

    private static AccountProfile profile(SetUp data) {
        return new AccountProfile(data.displayName(), "", Locale.ENGLISH, Set.of(Role.ADMINISTRATOR));
    }

    private static List<Refusal> refusals(SetUp data) {
        var found = new ArrayList<>(AgencySettings.refusals(data.agency()));
        Fields.name(found, data.name());
        Fields.text(found, "display_name", data.displayName(), AccountProfile.DISPLAY_NAME_LENGTH);
        found.addAll(PasswordRules.refusals("password", data.password(), List.of(data.name(), data.agency())));
        return found;
    }

    private static byte[] bytes(String token) {
        return ReadableSecret.typed(token).getBytes(StandardCharsets.UTF_8);
    }
}
