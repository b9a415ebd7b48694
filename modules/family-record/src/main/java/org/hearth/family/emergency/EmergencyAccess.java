package org.hearth.family.emergency;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.policy.Policy;
import org.hearth.core.security.Accounts;
import org.hearth.core.task.NewTask;
import org.hearth.core.task.Tasks;
import org.hearth.family.family.FamilyId;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.scope.FamilyScope;
import org.hearth.family.scope.Reach;

/**
 * Emergency reading ("break-glass"): staff who do not work with a family open its record for a few hours, to read what
 * their own permissions read of other families. The reason is kept, the privacy officer and the director are told at
 * once, every reading stands in the audit trail, and the family sees it among those who opened its record.
 */
public final class EmergencyAccess {

    /** How many tries that open nothing somebody has within an hour. */
    public static final int TRIES = 10;

    private static final Duration TRIES_WITHIN = Duration.ofHours(1);
    private static final String LIST = "emergency-openings";

    private final Desk desk;
    private final FamilyScope scope;
    private final Policy policy;
    private final Tasks tasks;

    public EmergencyAccess(Desk desk, FamilyScope scope, Policy policy, Tasks tasks) {
        this.desk = desk;
        this.scope = scope;
        this.policy = policy;
        this.tasks = tasks;
    }

    /**
     * What came of a request.
     *
     * @param opening empty when the caller sees the family anyhow
     */
    public record Opened(FamilyId family, Optional<EmergencyOpening> opening) {}

    /**
     * Opens the record of one family. Whoever sees the family anyhow, or opened it already, gets what there is. A try that
     * opens nothing is audited and counted; it is to be the outermost unit of work, so that both stay.
     *
     * @throws RuleViolation {@code E-REQ C7} without a reason of some length, or without number or full name and birth
     *     date; {@code E-AUTH C7} for a family that does not exist, and in the same words when several fit; {@code
     *     E-STATE C7} after too many such tries
     */
    public Opened open(EmergencyRequest request) {
        desk.access().require(FamilyPermissions.EMERGENCY);
        RuleViolation.throwIfAny(EmergencyRules.refusals(request));
        var opened = desk.work().<Optional<Opened>>write(em -> {
            refuseMoreTries(em);
            var meant = EmergencyStore.meant(em, request, desk.time().today());
            if (meant.isEmpty()) {
                noteTry(em, request);
            }
            return meant.map(family -> open(em, family, request.reason()));
        });
        return opened.orElseThrow(EmergencyRules::nothingOpened);
    }

    private Opened open(EntityManager em, FamilyId family, String reason) {
        if (EmergencyStore.reaches(em, scope.toList(), family)) {
            return new Opened(family, Optional.empty());
        }
        var caller = desk.access().caller();
        var now = desk.time().now();
        var row = EmergencyStore.running(em, caller.user(), family, now).orElseGet(() -> {
            var fresh = new EmergencyEntity(EmergencyOpeningId.next(), family, caller, reason, now, end(now));
            em.persist(fresh);
            tell(fresh, family);
            return fresh;
        });
        return new Opened(family, Optional.of(row.asRecord()));
    }

    private void tell(EmergencyEntity row, FamilyId family) {
        var id = row.id();
        desk.audit()
                .record(
                        AuditAction.CREATE,
                        Reach.EMERGENCY,
                        id,
                        Map.of(
                                "family",
                                family.value().toString(),
                                "until",
                                row.asRecord().until().toString()));
        // The family's own list of openings begins with this one, though nothing may be read after all.
        desk.audit().record(AuditAction.VIEW, Reach.EMERGENCY, family.value(), Map.of("opening", id.toString()));
        var today = desk.time().today();
        tasks.open(new NewTask(
                        "family-record",
                        EmergencyPolicy.TASK,
                        EmergencyRules.RULE,
                        Reach.EMERGENCY,
                        id,
                        "",
                        "privacy_officer",
                        today.plusDays(policy.value(EmergencyPolicy.REVIEW_DAYS)),
                        LIST)
                .settledByDeed());
    }

    private void refuseMoreTries(EntityManager em) {
        var user = desk.access().caller().user();
        if (EmergencyStore.triesSince(em, user, desk.time().now().minus(TRIES_WITHIN)) >= TRIES) {
            desk.audit().recordApart(AuditAction.REFUSE, Reach.EMERGENCY, user, Map.of("why", "too many tries"));
            throw EmergencyRules.tooManyTries(TRIES);
        }
    }

    private void noteTry(EntityManager em, EmergencyRequest request) {
        var user = desk.access().caller().user();
        em.persist(new EmergencyTryEntity(user, desk.time().now()));
        var by = request.hasNumber() ? "number" : "person";
        desk.audit().record(AuditAction.REFUSE, Reach.EMERGENCY, user, Map.of("by", by, "why", "nothing opened"));
    }

    /** Until when an opening made now would read. */
    public Instant limit() {
        desk.access().require(FamilyPermissions.EMERGENCY);
        return end(desk.time().now());
    }

    private Instant end(Instant from) {
        return from.plus(Duration.ofHours(policy.value(EmergencyPolicy.HOURS)));
    }

    /** The caller's own opening of a family, while it runs. */
    public Optional<EmergencyOpening> running(FamilyId family) {
        desk.access().require(FamilyPermissions.READ_OWN);
        var user = desk.access().caller().user();
        return desk.work()
                .read(em -> EmergencyStore.running(em, user, family, desk.time().now())
                        .map(EmergencyEntity::asRecord));
    }

    /** Ends the caller's own opening; nothing happens when it is over. Throws {@link NotFound} for somebody else's. */
    public void endOwn(EmergencyOpeningId opening) {
        desk.access().require(FamilyPermissions.EMERGENCY);
        desk.work().run(em -> {
            var row = EmergencyStore.get(em, opening);
            if (!row.user().equals(desk.access().caller().user())) {
                throw new NotFound(Reach.EMERGENCY, opening.value());
            }
            end(row);
        });
    }

    /** Ends anybody's opening; nothing happens when it is over. */
    public void end(EmergencyOpeningId opening) {
        desk.access().require(FamilyPermissions.EMERGENCY_REVIEW);
        desk.work().run(em -> end(EmergencyStore.get(em, opening)));
    }

    private void end(EmergencyEntity row) {
        if (row.isRunningAt(desk.time().now())) {
            row.end(desk.time().now());
            desk.audit().record(AuditAction.CHANGE, Reach.EMERGENCY, row.id(), Map.of("field", "ended"));
        }
    }

    /** One page of the openings, the latest first; those that wait for a review, or all. */
    public Page<EmergencyLine> list(boolean all, PageRequest page) {
        desk.access().require(FamilyPermissions.EMERGENCY_REVIEW);
        return desk.work().read(em -> EmergencyStore.page(em, all, page));
    }

    /**
     * Notes that an opening was reviewed, and settles the task.
     *
     * @param note what there is to say, or an empty string
     * @throws StaleData when somebody saved since {@code version} was read
     * @throws RuleViolation {@code E-CONFLICT C7} for one's own opening, {@code E-STATE C7} while it runs, {@code E-LOCK
     *     C7} for one that was reviewed, {@code E-RANGE C7} for a note over 500 characters
     */
    public void review(EmergencyOpeningId opening, long version, String note) {
        desk.access().require(FamilyPermissions.EMERGENCY_REVIEW);
        var words = note.strip();
        if (words.length() > EmergencyOpening.Review.NOTE_LENGTH) {
            throw new RuleViolation(EmergencyRules.tooLong("note", EmergencyOpening.Review.NOTE_LENGTH));
        }
        desk.work().run(em -> {
            var row = EmergencyStore.get(em, opening, version);
            var caller = desk.access().caller();
            refuseReview(row, caller.user());
            row.review(caller.displayName(), desk.time().now(), words);
            tasks.settle(EmergencyPolicy.TASK, opening.value());
            desk.audit().record(AuditAction.CHANGE, Reach.EMERGENCY, opening.value(), Map.of("field", "reviewed"));
        });
    }

    private void refuseReview(EmergencyEntity row, UUID reviewer) {
        if (row.isReviewed()) {
            throw EmergencyRules.alreadyReviewed();
        }
        if (row.user().equals(reviewer)) {
            throw EmergencyRules.ownOpening();
        }
        if (row.isRunningAt(desk.time().now())) {
            throw EmergencyRules.stillRunning();
        }
    }

    /**
     * Who opened something, for the tasks about it: no family is named, so that those who give roles may learn that a
     * review is late.
     */
    Map<UUID, String> names(Set<UUID> openings) {
        var access = desk.access();
        if (!access.allows(FamilyPermissions.EMERGENCY_REVIEW) && !access.allows(Accounts.MANAGE)) {
            return Map.of();
        }
        return desk.work()
                .read(em -> EmergencyStore.all(em, List.copyOf(openings)).stream()
                        .map(EmergencyEntity::asRecord)
                        .collect(Collectors.toMap(each -> each.id().value(), EmergencyOpening::userName)));
    }
}
