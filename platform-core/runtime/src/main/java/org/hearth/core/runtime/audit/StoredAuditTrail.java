package org.hearth.core.runtime.audit;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hearth.core.audit.Audit;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.audit.AuditEntry;
import org.hearth.core.audit.AuditFilter;
import org.hearth.core.audit.AuditTrail;
import org.hearth.core.audit.ChainCheck;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.security.Access;
import org.hearth.core.security.Permission;

/** The audit trail for people: whoever reads or checks it stands in it afterwards. */
public final class StoredAuditTrail implements AuditTrail {

    private final UnitOfWork work;
    private final Access access;
    private final Audit audit;
    private final ChainChecks checks;

    public StoredAuditTrail(UnitOfWork work, Access access, Audit audit, ChainChecks checks) {
        this.work = work;
        this.access = access;
        this.audit = audit;
        this.checks = checks;
    }

    @Override
    public Reading read(AuditFilter filter) {
        access.require(READ);
        long newest = work.write(em -> {
            audit.record(
                    AuditAction.VIEW,
                    KIND,
                    filter.record().orElse(access.caller().user()),
                    told(filter));
            return newest(em);
        });
        return request -> {
            access.require(READ);
            return work.read(em -> AuditQuery.page(em, filter, newest, request));
        };
    }

    @Override
    public List<Person> people(String search, int limit) {
        access.require(READ);
        var pattern = "%" + search.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        return work.read(em -> em.createQuery(
                        "select a.id, a.displayName from core_Account a where a.name like :search escape '!'"
                                + " or lower(a.displayName) like :search escape '!' order by a.displayName, a.id",
                        Object[].class)
                .setParameter("search", pattern)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new Person((UUID) row[0], (String) row[1]))
                .toList());
    }

    @Override
    public UUID verify() {
        access.require(READ);
        return checks.start();
    }

    @Override
    public Optional<ChainCheck> found(UUID job) {
        access.require(READ);
        return checks.found(job);
    }

    @Override
    public List<Opening> openings(Permission guard, List<UUID> records, ZoneId zone, int most) {
        access.require(guard);
        if (records.isEmpty()) {
            return List.of();
        }
        return work.write(em -> {
            audit.record(AuditAction.VIEW, KIND, records.getFirst(), Map.of("asked", "openings"));
            return new OpeningQuery(em, records, zone).latest(most);
        });
    }

    @Override
    public Map<String, Long> refusals(Instant from, Instant until) {
        access.require(READ);
        return work.read(em -> new RefusalQuery(em, from, until).byRole());
    }

    @Override
    public Page<AuditEntry> refused(String role, Instant from, Instant until, PageRequest page) {
        access.require(READ);
        return work.read(em -> new RefusalQuery(em, from, until).page(role, page));
    }

    private static long newest(EntityManager em) {
        return em.find(ChainHead.class, ChainHead.ONLY).number();
    }

    /** What narrows the reading, in words that need no key: ids, codes and instants. */
    private static Map<String, String> told(AuditFilter filter) {
        var told = new TreeMap<String, String>();
        filter.kind().ifPresent(each -> told.put("kind", each));
        filter.record().ifPresent(each -> told.put("record", each.toString()));
        filter.user().ifPresent(each -> told.put("user", each.toString()));
        filter.action().ifPresent(each -> told.put("action", each.name()));
        filter.from().ifPresent(each -> told.put("from", each.toString()));
        filter.until().ifPresent(each -> told.put("until", each.toString()));
        return told;
    }
}
