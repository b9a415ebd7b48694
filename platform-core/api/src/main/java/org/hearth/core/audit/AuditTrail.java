package org.hearth.core.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.security.Permission;

/**
 * The audit trail as people read and check it. Every method but {@link #openings} needs {@link #READ}, else
 * {@link org.hearth.core.failure.AccessDenied}; reading and checking stand in the trail themselves, under the kind
 * {@link #KIND}.
 */
public interface AuditTrail {

    /** Needed to read and to check the trail; nobody has it unless a role grants it. */
    Permission READ = new Permission("core.audit.read");

    /** The kind under which a reading or a check of the trail is recorded. */
    String KIND = "core.audit";

    /**
     * Begins to read what {@code filter} lets through. This writes one entry, {@link AuditAction#VIEW} with the names of
     * what narrows it; turning the pages writes no more.
     */
    Reading read(AuditFilter filter);

    /**
     * The people whose display name or name for logging in contains {@code search}, by display name: for choosing in a
     * filter whose acts are wanted. At most {@code limit} of them.
     */
    List<Person> people(String search, int limit);

    /**
     * Starts to check the whole chain in the background; {@link org.hearth.core.job.Jobs#state} tells how far it is and
     * {@link org.hearth.core.job.Jobs#cancel} ends it. What it finds is recorded in the trail.
     *
     * @return the job's id
     */
    UUID verify();

    /** What a check found; empty while it runs, and when it was cancelled, failed or ended over an hour ago. */
    Optional<ChainCheck> found(UUID job);

    /**
     * Who opened or printed any of {@code records}, the latest first and once for each day: for a module that tells
     * people who looked at what is kept about them. The module owns the records, so it asks who may know of them before
     * it calls; this asks only for {@code guard}, the module's own permission, instead of {@link #READ}. The asking stands
     * in the trail. What the platform itself did is left out.
     *
     * @param records the ids of the records; the asking is recorded under the first
     * @param zone whose days count
     * @param most how many are wanted at most
     */
    List<Opening> openings(Permission guard, List<UUID> records, ZoneId zone, int most);

    /**
     * How many acts were refused, by the role that those who tried them held; whoever held two roles counts under both,
     * whoever held none under an empty code.
     *
     * @param from at this instant or later
     * @param until before this instant
     */
    Map<String, Long> refusals(Instant from, Instant until);

    /** One page of the refused acts of a role, newest first. */
    Page<AuditEntry> refused(String role, Instant from, Instant until, PageRequest page);

    /**
     * Somebody opened something on a day.
     *
     * @param userName how colleagues see that person today; empty when there is no account of that id
     * @param kind the kind of record, such as {@code hs.goal}
     */
    record Opening(LocalDate day, String userName, String kind) {}

    /** The trail as it was when the reading began: the pages stay where they are while others go on writing. */
    interface Reading {

        /** One page, newest first; the request's own order is not looked at. */
        Page<AuditEntry> page(PageRequest request);
    }

    /**
     * Somebody with an account.
     *
     * @param user the account's id
     * @param name how colleagues see the person
     */
    record Person(UUID user, String name) {}
}
