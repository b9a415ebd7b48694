package org.hearth.family.resource;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.data.Slices;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.policy.Policy;
import org.hearth.core.reference.ReferenceLists;
import org.hearth.family.person.SearchName;
import org.hearth.family.scope.Desk;
import org.hearth.family.trail.Stamp;

/** The directory of what the community offers (1302.52 policy, 1.4). */
public final class Resources {

    private static final String KIND = "fam.resource";

    private final Desk desk;
    private final Policy policy;
    private final ReferenceLists lists;

    public Resources(Desk desk, Policy policy, ReferenceLists lists) {
        this.desk = desk;
        this.policy = policy;
        this.lists = lists;
    }

    /** What resources may help with today, and what one helps with already ({@code borne}), in the agency's order. */
    public List<String> categories(Collection<String> borne) {
        desk.access().require(ResourcePermissions.READ);
        return lists.choices(ResourceLists.CATEGORIES, borne);
    }

    private void check(ResourceDraft draft, Collection<String> borne) {
        var refusals = new ArrayList<>(ResourceRules.check(draft));
        lists.refusal(ResourceLists.CATEGORIES, draft.categories(), borne, "categories")
                .ifPresent(refusals::add);
        RuleViolation.throwIfAny(refusals);
    }

    /**
     * Adds a resource; it counts as verified once somebody says so.
     *
     * @throws RuleViolation {@code E-REQ HS-057} without name or category; {@code E-DUP HS-057} when one in the same
     *     area bears the name; {@code E-FMT C8} or {@code E-STATE C8} for a category that is not offered
     */
    public ResourceId add(ResourceDraft draft) {
        desk.access().require(ResourcePermissions.WRITE);
        check(draft, List.of());
        return desk.work().write(em -> {
            refuseDouble(em, draft, Optional.empty());
            var id = ResourceId.next();
            em.persist(new ResourceEntity(id, draft, stamp()));
            em.flush();
            desk.audit().record(AuditAction.CREATE, KIND, id.value());
            return id;
        });
    }

    /**
     * Changes what the directory says.
     *
     * @throws StaleData when somebody saved since {@code version} was read
     * @throws RuleViolation as {@link #add}; {@code E-DUP HS-057} only for a new name or area
     */
    public void change(ResourceId resource, long version, ResourceDraft draft) {
        desk.access().require(ResourcePermissions.WRITE);
        desk.work().run(em -> {
            var row = fresh(em, resource, version);
            check(draft, row.categories());
            if (!row.isCalledAs(draft)) {
                refuseDouble(em, draft, Optional.of(resource));
            }
            row.change(draft, stamp());
            desk.audit().record(AuditAction.CHANGE, KIND, resource.value());
        });
    }

    /** Notes that the entry was checked today, and whether the resource takes people (HS-057). */
    public void verify(ResourceId resource, long version, Capacity capacity) {
        desk.access().require(ResourcePermissions.WRITE);
        desk.work().run(em -> {
            var by = desk.access().caller().staffCode();
            fresh(em, resource, version).verify(desk.time().today(), by, capacity, stamp());
            desk.audit().record(AuditAction.CHANGE, KIND, resource.value(), Map.of("field", "verified"));
        });
    }

    /** One resource. Throws {@link NotFound} when there is none. */
    public Resource get(ResourceId resource) {
        desk.access().require(ResourcePermissions.READ);
        return desk.work().read(em -> load(em, resource).asRecord(trustedFrom()));
    }

    /** These resources, by id; unknown ones are missing. */
    public Map<ResourceId, Resource> find(Collection<ResourceId> resources) {
        desk.access().require(ResourcePermissions.READ);
        return desk.work()
                .read(em -> Slices.of(resources.stream().map(ResourceId::value).toList()).stream()
                        .flatMap(slice -> em
                                .createQuery("select r from fam_Resource r where r.id in :ids", ResourceEntity.class)
                                .setParameter("ids", slice)
                                .getResultList()
                                .stream())
                        .map(row -> row.asRecord(trustedFrom()))
                        .collect(Collectors.toMap(Resource::id, each -> each)));
    }

    /**
     * One page of the directory. It can be ordered by {@code name}, {@code area}, {@code capacity}, {@code verified}
     * and {@code results}; those with the best results come first when nothing is asked.
     */
    public Page<Resource> list(ResourceFilter filter, PageRequest page) {
        desk.access().require(ResourcePermissions.READ);
        return desk.work().read(em -> ResourceDirectory.page(em, filter, trustedFrom(), page));
    }

    /** The areas that the directory knows, in order. */
    public List<String> areas() {
        desk.access().require(ResourcePermissions.READ);
        return desk.work()
                .read(em -> em.createQuery(
                                "select distinct r.area from fam_Resource r where r.trail.voidedAt is null"
                                        + " and r.area <> '' order by r.area",
                                String.class)
                        .getResultList());
    }

    /**
     * Stores what families said so far. The entry's version stays, so that nobody who edits it is disturbed.
     *
     * @param results asked while nobody else can rate the resource, so that no answer is left out
     */
    public void rate(ResourceId resource, Supplier<Results> results) {
        desk.access().require(ResourcePermissions.RATE);
        desk.work().run(em -> {
            em.find(ResourceEntity.class, resource.value(), LockModeType.PESSIMISTIC_WRITE);
            store(em, resource, results.get());
        });
    }

    private static void store(EntityManager em, ResourceId resource, Results results) {
        em.createQuery("update fam_Resource r set r.timelyAnswers = :timelyAnswers, r.timelyPoints = :timelyPoints,"
                        + " r.helpAnswers = :helpAnswers, r.helpPoints = :helpPoints, r.score = :score"
                        + " where r.id = :id")
                .setParameter("timelyAnswers", results.timelyAnswers())
                .setParameter("timelyPoints", results.timelyPoints())
                .setParameter("helpAnswers", results.helpAnswers())
                .setParameter("helpPoints", results.helpPoints())
                .setParameter("score", results.score())
                .setParameter("id", resource.value())
                .executeUpdate();
    }

    private static void refuseDouble(EntityManager em, ResourceDraft draft, Optional<ResourceId> itself) {
        var known = em.createQuery(
                        "select r.id from fam_Resource r where r.searchName = :name and r.area = :area"
                                + " and r.trail.voidedAt is null",
                        UUID.class)
                .setParameter("name", SearchName.of(draft.name()))
                .setParameter("area", draft.area())
                .getResultList();
        if (known.stream()
                .anyMatch(each -> itself.filter(id -> id.value().equals(each)).isEmpty())) {
            throw new RuleViolation(Refusal.of(RefusalCode.E_DUP, "HS-057", "fam.refusal.resource_known")
                    .at("name")
                    .with("name", draft.name()));
        }
    }

    private static ResourceEntity fresh(EntityManager em, ResourceId resource, long version) {
        var row = load(em, resource);
        if (row.version() != version) {
            throw new StaleData(KIND, resource.value());
        }
        return row;
    }

    private static ResourceEntity load(EntityManager em, ResourceId resource) {
        return Optional.ofNullable(em.find(ResourceEntity.class, resource.value()))
                .filter(row -> !row.isVoided())
                .orElseThrow(() -> new NotFound("resource", resource.value()));
    }

    private LocalDate trustedFrom() {
        return desk.time().today().minusDays(policy.value(ResourcePolicy.STALE_DAYS));
    }

    private Stamp stamp() {
        return Stamp.byHand(desk.access(), desk.time());
    }
}
