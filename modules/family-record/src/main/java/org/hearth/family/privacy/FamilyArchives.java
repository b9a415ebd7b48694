package org.hearth.family.privacy;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.job.Jobs;
import org.hearth.core.record.KeptRecords;
import org.hearth.core.security.Agency;
import org.hearth.core.text.Messages;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.inspection.Outcome;
import org.hearth.family.inspection.RecordRequest;
import org.hearth.family.inspection.RecordRequests;
import org.hearth.family.inspection.RequestState;
import org.hearth.family.order.LegalOrders;
import org.hearth.family.person.PersonId;
import org.hearth.family.scope.Desk;

/**
 * Everything about one family in one archive: all that the agency keeps, for itself; or what somebody who asked may read
 * (B-10), without what tells of others or is held back for somebody's safety. It is made in the background and lies on
 * this server for a day, for whoever had it made.
 */
public final class FamilyArchives {

    private static final String MODULE = "family-record";
    private static final String KIND = "fam.family";
    private static final String RULE = "B-10";

    private final Desk desk;
    private final Families families;
    private final RecordRequests requests;
    private final LegalOrders orders;
    private final Jobs jobs;
    private final ArchivePacker packer;
    private final ArchiveShelf shelf;

    /** The parts of the record that are asked. */
    public record File(Families families, RecordRequests requests, LegalOrders orders) {}

    /** What the platform makes an archive with, and where it waits. */
    public record Office(Jobs jobs, KeptRecords records, Messages messages, Agency agency, ArchiveShelf shelf) {}

    public FamilyArchives(Desk desk, File file, Office office) {
        this.desk = desk;
        families = file.families();
        requests = file.requests();
        orders = file.orders();
        jobs = office.jobs();
        shelf = office.shelf();
        packer =
                new ArchivePacker(desk, new ArchivePacker.Around(office.records(), office.messages(), office.agency()));
    }

    /**
     * Starts to make an archive; the order is audited with its reason, under the family and the request.
     *
     * @return the job's id, by which the archive is found
     * @throws NotFound for a family or request out of scope, and for a request about another family
     * @throws RuleViolation {@code E-STATE B-10} for a request that was refused or taken back; {@code E-CONSENT B-10} when
     *     a court keeps the requester away from the person it is about
     */
    public UUID start(ArchiveOrder order) {
        desk.access().require(PrivacyPermissions.EXPORT);
        var job = TimeOrderedId.next();
        var content = desk.work().write(em -> {
            var found = content(em, order);
            audit(order, "ordered");
            return found;
        });
        desk.work()
                .afterCommit(
                        () -> jobs.start(job, MODULE, "fam.archive.job", progress -> make(job, content, progress)));
        return job;
    }

    private ArchivePacker.Content content(EntityManager em, ArchiveOrder order) {
        var family = families.get(order.family());
        var request = order.findRequest().map(requests::get);
        var everybody = people(em, order.family());
        request.ifPresent(each -> RuleViolation.throwIfAny(refusals(order, each, everybody)));
        var readable = request.map(FamilyArchives::readable).orElse(everybody);
        return new ArchivePacker.Content(
                family, readable, readable.containsAll(adults(order.family())), request.isEmpty(), order);
    }

    private List<Refusal> refusals(ArchiveOrder order, RecordRequest request, Set<PersonId> everybody) {
        if (!request.asked().family().equals(order.family())) {
            throw new NotFound("fam.record_request", request.id().value());
        }
        boolean refused = request.findAnswer()
                .filter(answer -> answer.outcome() == Outcome.REFUSED)
                .isPresent();
        if (refused || request.state() == RequestState.WITHDRAWN) {
            return List.of(Refusal.of(RefusalCode.E_STATE, RULE, "fam.refusal.archive.request"));
        }
        // Whom a court keeps away from anybody of the family is not told where and how that person lives.
        var together = new HashSet<>(everybody);
        together.addAll(readable(request));
        boolean apart = orders.keptApart(together, desk.time().today()).stream()
                .anyMatch(each -> each.subject().equals(request.asked().requester()));
        return apart ? List.of(Refusal.of(RefusalCode.E_CONSENT, RULE, "fam.refusal.archive.apart")) : List.of();
    }

    /** Whom somebody who asked reads about: the person they asked for, and themselves. */
    private static Set<PersonId> readable(RecordRequest request) {
        var all = new HashSet<PersonId>();
        all.add(request.asked().person());
        Stream.ofNullable(request.asked().requester()).forEach(all::add);
        return Set.copyOf(all);
    }

    private Set<PersonId> adults(FamilyId family) {
        return families.members(family).stream()
                .filter(each -> each.role().isGrownUp())
                .map(each -> each.person().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Everybody who belongs or belonged to the family, with the entries that were merged into theirs. */
    private Set<PersonId> people(EntityManager em, FamilyId family) {
        var all = new HashSet<PersonId>();
        families.members(family).forEach(each -> all.add(each.person().id()));
        // The entity belongs to another package; JPQL names it, so that no code depends on it.
        em.createQuery(
                        "select m.id from fam_Person m, fam_FamilyMember f where m.mergedInto = f.person"
                                + " and f.family = :family and f.trail.voidedAt is null",
                        UUID.class)
                .setParameter("family", family.value())
                .getResultList()
                .forEach(each -> all.add(new PersonId(each)));
        return Set.copyOf(all);
    }

    private void make(UUID job, ArchivePacker.Content content, Jobs.Progress progress) {
        var file = shelf.open();
        boolean whole = false;
        try {
            whole = desk.work().<Boolean>write(em -> packer.write(em, content, file, progress));
            if (whole) {
                shelf.put(
                        job, new ArchiveShelf.Item(file, desk.access().caller().user(), ready(content, file)));
            }
        } finally {
            if (!whole) {
                ArchiveShelf.delete(file);
            }
        }
    }

    private ReadyArchive ready(ArchivePacker.Content content, Path file) {
        try {
            return new ReadyArchive(
                    content.family().id(),
                    "family-" + content.family().number().replaceAll("[^A-Za-z0-9-]", "_") + "-"
                            + desk.time().today() + ".zip",
                    Files.size(file),
                    desk.time().now().plus(ArchiveShelf.LIFE));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** An archive that the caller had made, once it is whole; empty before, and when its day is over. */
    public Optional<ReadyArchive> find(UUID job) {
        desk.access().require(PrivacyPermissions.EXPORT);
        return shelf.find(job, desk.access().caller().user(), desk.time().now()).map(ArchiveShelf.Item::archive);
    }

    /**
     * Gives out an archive that the caller had made; every time is audited. {@code to} is not closed.
     *
     * @throws NotFound when there is none
     */
    public void send(UUID job, OutputStream to) {
        desk.access().require(PrivacyPermissions.EXPORT);
        var item = shelf.find(job, desk.access().caller().user(), desk.time().now())
                .orElseThrow(() -> new NotFound("fam.archive", job));
        desk.audit().record(AuditAction.EXPORT, KIND, item.archive().family().value(), Map.of("step", "fetched"));
        ArchiveShelf.copy(item, to);
    }

    private void audit(ArchiveOrder order, String step) {
        var details = Map.of(
                "step",
                step,
                "copy",
                order.findRequest().isPresent() ? "parent" : "agency",
                "reason",
                order.reason().name().toLowerCase(Locale.ROOT));
        desk.audit().record(AuditAction.EXPORT, KIND, order.family().value(), details);
        order.findRequest()
                .ifPresent(request ->
                        desk.audit().record(AuditAction.EXPORT, "fam.record_request", request.value(), details));
    }
}
