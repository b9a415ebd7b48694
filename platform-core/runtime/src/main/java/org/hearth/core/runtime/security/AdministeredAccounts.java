package org.hearth.core.runtime.security;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.security.Accounts;
import org.hearth.core.security.Caller;

/** Accounts as an administrator handles them. */
final class AdministeredAccounts implements Accounts {

    private static final int ONE_TIME_GROUPS = 4;
    private static final Set<String> LANGUAGES = Set.of("en", "es");

    private final Surroundings around;
    private final RoleRegistry registry;
    private final PasswordHashes hashes;
    private final LockOut lockOut;
    private final List<Consumer<UUID>> listeners = new CopyOnWriteArrayList<>();

    AdministeredAccounts(Surroundings around, RoleRegistry registry, PasswordHashes hashes, LockOut lockOut) {
        this.around = around;
        this.registry = registry;
        this.hashes = hashes;
        this.lockOut = lockOut;
    }

    @Override
    public Page<Account> list(String search, PageRequest page) {
        around.access().require(MANAGE);
        return around.work().read(em -> AccountStore.page(em, search, page));
    }

    @Override
    public Account get(UUID id) {
        around.access().require(MANAGE);
        return around.work().read(em -> AccountStore.get(em, id).account());
    }

    @Override
    public List<String> roles() {
        around.access().require(MANAGE);
        return registry.codes();
    }

    @Override
    public OneTimePassword create(String name, AccountProfile profile) {
        around.access().require(MANAGE);
        var found = new ArrayList<Refusal>();
        Fields.name(found, name);
        check(found, profile, Set.of());
        RuleViolation.throwIfAny(found);
        var handedOver = new OneTimePassword(TimeOrderedId.next(), ReadableSecret.of(ONE_TIME_GROUPS));
        var hash = hashes.hash(handedOver.password());
        around.work().run(em -> {
            Settings.oneAtATime(em);
            if (AccountStore.find(em, Fields.loginName(name)).isPresent()) {
                throw refused(RefusalCode.E_DUP, "name_taken", "name");
            }
            var now = around.clock().instant();
            em.persist(new AccountEntity(handedOver.account(), Fields.loginName(name), profile, now));
            em.flush();
            em.persist(new CredentialEntity(handedOver.account(), hash, true, now));
            record(AuditAction.CREATE, handedOver.account(), "roles", roles(profile));
        });
        return handedOver;
    }

    @Override
    public void change(UUID id, int version, AccountProfile profile) {
        alter(id, (em, account) -> {
            if (account.version() != version) {
                throw new StaleData(AccountStore.KIND, id);
            }
            var found = new ArrayList<Refusal>();
            check(found, profile, account.profile().roles());
            RuleViolation.throwIfAny(found);
            boolean wasAdministrator = account.isAdministrator();
            var heldBefore = Set.copyOf(account.profile().roles());
            account.become(profile, around.clock().instant());
            if (wasAdministrator && !account.isAdministrator()) {
                keepAnAdministrator(em, id, "roles");
            }
            record(AuditAction.CHANGE, id, "roles", roles(profile));
            if (!heldBefore.equals(profile.roles())) {
                tellOfRights(id);
            }
        });
    }

    @Override
    public OneTimePassword resetPassword(UUID id) {
        var handedOver = new OneTimePassword(id, ReadableSecret.of(ONE_TIME_GROUPS));
        around.access().require(MANAGE);
        var hash = hashes.hash(handedOver.password());
        alter(id, (em, account) -> {
            AccountStore.credential(em, id).replace(hash, true, around.clock().instant());
            lockOut.forget(em, account.name());
            record(AuditAction.CHANGE, id, "field", "password");
            tellOfRights(id);
        });
        return handedOver;
    }

    @Override
    public void lock(UUID id) {
        alter(id, (em, account) -> {
            if (account.isAdministrator()) {
                keepAnAdministrator(em, id, "locked");
            }
            account.lock(around.clock().instant());
            record(AuditAction.CHANGE, id, "locked", "true");
            tellOfRights(id);
        });
    }

    @Override
    public void unlock(UUID id) {
        alter(id, (em, account) -> {
            account.unlock(around.clock().instant());
            lockOut.forget(em, account.name());
            record(AuditAction.CHANGE, id, "locked", "false");
        });
    }

    @Override
    public Caller changeOwnLanguage(Locale language) {
        var id = around.access().caller().user();
        if (!isSpoken(language)) {
            throw refused(RefusalCode.E_RANGE, "language_unknown", "language");
        }
        return around.work().write(em -> {
            Settings.oneAtATime(em);
            var account = AccountStore.get(em, id);
            if (!account.caller().language().equals(language)) {
                account.read(language, around.clock().instant());
                record(AuditAction.CHANGE, id, "field", "language");
            }
            return account.caller();
        });
    }

    @Override
    public AutoCloseable onChange(Consumer<UUID> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void alter(UUID id, BiConsumer<EntityManager, AccountEntity> act) {
        around.access().require(MANAGE);
        around.work().run(em -> {
            Settings.oneAtATime(em);
            act.accept(em, AccountStore.get(em, id));
        });
    }

    private void tellOfRights(UUID id) {
        around.work().afterCommit(() -> listeners.forEach(each -> each.accept(id)));
    }

    private static void keepAnAdministrator(EntityManager em, UUID than, String field) {
        if (!AccountStore.hasOtherAdministrator(em, than)) {
            throw refused(RefusalCode.E_STATE, "last_administrator", field);
        }
    }

    /** A role that somebody holds stays allowed while the module that declares it is switched off. */
    private void check(List<Refusal> found, AccountProfile profile, Set<String> held) {
        Fields.text(found, "display_name", profile.displayName(), AccountProfile.DISPLAY_NAME_LENGTH);
        Fields.longest(found, "staff_code", profile.staffCode(), AccountProfile.STAFF_CODE_LENGTH);
        Fields.email(found, profile.email());
        if (profile.roles().isEmpty()) {
            found.add(Fields.missing("roles"));
        }
        if (!profile.roles().stream()
                .allMatch(each -> held.contains(each) || registry.codes().contains(each))) {
            found.add(refusal(RefusalCode.E_RANGE, "role_unknown", "roles"));
        }
        if (!isSpoken(profile.language())) {
            found.add(refusal(RefusalCode.E_RANGE, "language_unknown", "language"));
        }
    }

    private static boolean isSpoken(Locale language) {
        return LANGUAGES.contains(language.getLanguage());
    }

    private void record(AuditAction action, UUID account, String what, String detail) {
        around.audit().record(action, AccountStore.KIND, account, Map.of(what, detail));
    }

    private static String roles(AccountProfile profile) {
        return profile.roles().stream().sorted().collect(Collectors.joining(","));
    }

    private static RuleViolation refused(RefusalCode code, String what, String field) {
        return new RuleViolation(refusal(code, what, field));
    }

    private static Refusal refusal(RefusalCode code, String what, String field) {
        return Refusal.of(code, "", "account.refused." + what).at(field);
    }
}
