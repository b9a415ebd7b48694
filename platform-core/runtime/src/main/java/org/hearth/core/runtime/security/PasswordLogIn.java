package org.hearth.core.runtime.security;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.security.Agency;
import org.hearth.core.security.Caller;
import org.hearth.core.security.LogIn;

/** Log-in by name and password. */
final class PasswordLogIn implements LogIn {

    private static final int ADDRESS_LENGTH = 64;

    private final Surroundings around;
    private final Agency agency;
    private final PasswordHashes hashes;
    private final LockOut lockOut;
    private final FirstStart firstStart;

    PasswordLogIn(Surroundings around, Agency agency, PasswordHashes hashes, LockOut lockOut, FirstStart firstStart) {
        this.around = around;
        this.agency = agency;
        this.hashes = hashes;
        this.lockOut = lockOut;
        this.firstStart = firstStart;
    }

    /** What is looked at before the transaction that logs in: hashing takes too long to hold a row meanwhile. */
    private record Known(UUID account, String name, String hash) {}

    @Override
    public Result logIn(String name, String password, String address) {
        var from = address.substring(0, Math.min(address.length(), ADDRESS_LENGTH));
        var wait = lockOut.charge(name, from);
        if (wait.isPresent()) {
            return new Result.Locked(wait.get());
        }
        var known = around.work()
                .read(em -> AccountStore.find(em, Fields.loginName(name)).map(each -> known(em, each)));
        boolean right = hashes.matches(password, known.map(Known::hash).orElseGet(hashes::nobody));
        var result = known.filter(each -> right).flatMap(each -> enter(each, password, from));
        if (result.isEmpty()) {
            failed(known.map(Known::account).orElse(Caller.SYSTEM_ID), Map.of("address", from));
        }
        return result.orElseGet(Result.Refused::new);
    }

    @Override
    public void logOut() {
        around.audit()
                .record(
                        AuditAction.LOGOUT,
                        AccountStore.KIND,
                        around.access().caller().user());
    }

    @Override
    public void changePassword(String old, String fresh) {
        var account = around.access().caller().user();
        var known = around.work().read(em -> known(em, AccountStore.get(em, account)));
        lockOut.charge(known.name()).ifPresent(until -> {
            throw new RuleViolation(refusal(RefusalCode.E_STATE, "wait", "old").with("until", until));
        });
        if (!hashes.matches(old, known.hash())) {
            failed(account, Map.of("act", "change_password"));
            throw new RuleViolation(refusal(RefusalCode.E_AUTH, "password_wrong", "old"));
        }
        around.work().run(em -> lockOut.forget(em, known.name()));
        RuleViolation.throwIfAny(PasswordRules.refusals("fresh", fresh, List.of(known.name(), agency.name())));
        if (fresh.equals(old)) {
            throw new RuleViolation(refusal(RefusalCode.E_RANGE, "password_same", "fresh"));
        }
        var hash = hashes.hash(fresh);
        around.work().run(em -> {
            AccountStore.credential(em, account)
                    .replace(hash, false, around.clock().instant());
            around.audit().record(AuditAction.CHANGE, AccountStore.KIND, account, Map.of("field", "password"));
        });
    }

    @Override
    public boolean needsSetUp() {
        return firstStart.isNow();
    }

    @Override
    public Result setUp(String token, SetUp data) {
        if (!firstStart.isNow()) {
            throw FirstStart.alreadyOver();
        }
        if (!firstStart.isToken(token)) {
            failed(Caller.SYSTEM_ID, Map.of("act", "set_up"));
            return new Result.Refused();
        }
        var caller = firstStart.complete(data);
        around.access().as(caller, () -> around.audit().record(AuditAction.LOGIN, AccountStore.KIND, caller.user()));
        return new Result.Accepted(caller, false);
    }

    private static Known known(EntityManager em, AccountEntity account) {
        var credential = em.find(CredentialEntity.class, account.id());
        return new Known(account.id(), account.name(), credential.hash());
    }

    /** Looks again: the account may have been locked, or its password replaced, while the hash was worked out. */
    private Optional<Result> enter(Known known, String password, String address) {
        var stronger = hashes.isOutgrown(known.hash()) ? Optional.of(hashes.hash(password)) : Optional.<String>empty();
        return around.work().write(em -> {
            var account = AccountStore.get(em, known.account());
            var credential = AccountStore.credential(em, known.account());
            if (account.isLocked() || !credential.hash().equals(known.hash())) {
                return Optional.empty();
            }
            stronger.ifPresent(credential::strengthen);
            credential.used(around.clock().instant());
            lockOut.forget(em, known.name());
            lockOut.refund(em, address);
            var caller = account.caller();
            around.access()
                    .as(
                            caller,
                            () -> around.audit()
                                    .record(
                                            AuditAction.LOGIN,
                                            AccountStore.KIND,
                                            known.account(),
                                            Map.of("address", address)));
            return Optional.of(new Result.Accepted(caller, credential.isOneTime()));
        });
    }

    private void failed(UUID account, Map<String, String> details) {
        around.access()
                .as(
                        Caller.SYSTEM,
                        () -> around.audit()
                                .recordApart(AuditAction.LOGIN_FAILED, AccountStore.KIND, account, details));
    }

    private static Refusal refusal(RefusalCode code, String what, String field) {
        return Refusal.of(code, "", "account.refused." + what).at(field);
    }
}
