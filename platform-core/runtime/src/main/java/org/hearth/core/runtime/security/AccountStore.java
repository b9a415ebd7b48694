package org.hearth.core.runtime.security;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.NotFound;
import org.hearth.core.security.Accounts.Account;
import org.hearth.core.security.Role;

/** Every query about accounts. */
final class AccountStore {

    static final String KIND = "core.account";

    private static final String MATCHES = " from core_Account a where a.name like :search escape '!'"
            + " or lower(a.displayName) like :search escape '!' or lower(a.staffCode) like :search escape '!'";
    private static final Map<String, String> SORTS =
            Map.of("name", "a.name", "displayName", "a.displayName", "staffCode", "a.staffCode");

    private AccountStore() {}

    static AccountEntity get(EntityManager em, UUID id) {
        return Optional.ofNullable(em.find(AccountEntity.class, id)).orElseThrow(() -> new NotFound(KIND, id));
    }

    static Optional<AccountEntity> find(EntityManager em, String name) {
        return em.createQuery("select a from core_Account a where a.name = :name", AccountEntity.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    /** The password of an account, kept from others until the unit of work ends: two log-ins at once are no conflict. */
    static CredentialEntity credential(EntityManager em, UUID account) {
        return Optional.ofNullable(em.find(CredentialEntity.class, account, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(KIND, account));
    }

    static boolean isEmpty(EntityManager em) {
        return count(em.createQuery("select count(a) from core_Account a", Long.class)) == 0;
    }

    static boolean hasOtherAdministrator(EntityManager em, UUID than) {
        return count(em.createQuery(
                                "select count(a) from core_Account a join a.roles r"
                                        + " where a.id <> :than and a.locked = false and r = :role",
                                Long.class)
                        .setParameter("than", than)
                        .setParameter("role", Role.ADMINISTRATOR))
                > 0;
    }

    static Page<Account> page(EntityManager em, String search, PageRequest page) {
        var pattern = "%" + search.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        var total =
                count(em.createQuery("select count(a)" + MATCHES, Long.class).setParameter("search", pattern));
        var rows = em.createQuery("select a" + MATCHES + order(page), AccountEntity.class)
                .setParameter("search", pattern)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "a.roles")
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultStream()
                .map(AccountEntity::account)
                .toList();
        return new Page<>(rows, total);
    }

    /** Those who can log in and be written to: the owner of a staff code, or everybody who holds a role. */
    static List<AccountEntity> reachable(EntityManager em, String staffCode, String role) {
        return em.createQuery(
                        "select distinct a from core_Account a left join a.roles r where a.locked = false"
                                + " and a.email <> '' and ((:staff <> '' and a.staffCode = :staff)"
                                + " or (:staff = '' and r = :role))",
                        AccountEntity.class)
                .setParameter("staff", staffCode)
                .setParameter("role", role)
                .getResultList();
    }

    static List<UUID> withoutDigest(EntityManager em, LocalDate day) {
        return em.createQuery(
                        "select a.id from core_Account a where a.locked = false and a.email <> ''"
                                + " and (a.digestDay is null or a.digestDay < :day)",
                        UUID.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Past the version: a digest is no change that an open form should hear of. */
    static boolean takeDigest(EntityManager em, UUID account, LocalDate day) {
        return em.createQuery("update core_Account a set a.digestDay = :day where a.id = :id"
                                + " and (a.digestDay is null or a.digestDay < :day)")
                        .setParameter("day", day)
                        .setParameter("id", account)
                        .executeUpdate()
                == 1;
    }

    static boolean isHeld(EntityManager em, String role) {
        return count(em.createQuery(
                                "select count(a) from core_Account a join a.roles r where a.locked = false and r = :role",
                                Long.class)
                        .setParameter("role", role))
                > 0;
    }

    private static String order(PageRequest page) {
        var order = new StringBuilder(" order by ");
        page.sort().stream()
                .filter(each -> SORTS.containsKey(each.name()))
                .forEach(each -> order.append(SORTS.get(each.name())).append(each.descending() ? " desc, " : ", "));
        return order.append("a.id").toString().replace("order by a.id", "order by a.name, a.id");
    }

    private static long count(TypedQuery<Long> query) {
        return query.getSingleResult();
    }
}
