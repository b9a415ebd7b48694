package org.hearth.core.runtime.attachment;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hearth.core.attachment.Attachment;
import org.hearth.core.attachment.AttachmentGuard;
import org.hearth.core.attachment.AttachmentLimits;
import org.hearth.core.attachment.AttachmentSubject;
import org.hearth.core.attachment.Attachments;
import org.hearth.core.attachment.NewAttachment;
import org.hearth.core.audit.Audit;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.document.Integrity;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.runtime.data.LeasedUnitOfWork;
import org.hearth.core.runtime.document.HashingInput;
import org.hearth.core.security.Access;
import org.hearth.core.time.SiteTime;

/** Attached files: what is known of them in the database, their bytes in the {@link ContentStore}. */
public final class StoredAttachments implements Attachments {

    static final String KIND = "core.attachment";

    private final LeasedUnitOfWork work;
    private final Access access;
    private final Audit audit;
    private final SiteTime time;
    private final Keeping keeping;
    private final Map<String, List<AttachmentGuard>> guards = new ConcurrentHashMap<>();

    /** What is taken, and where it lies. */
    public record Keeping(AttachmentPolicy policy, ContentStore content) {}

    public StoredAttachments(LeasedUnitOfWork work, Access access, Audit audit, SiteTime time, Keeping keeping) {
        this.work = work;
        this.access = access;
        this.audit = audit;
        this.time = time;
        this.keeping = keeping;
    }

    /** Asks a module's guards from now on. */
    public void add(String module, List<AttachmentGuard> guarding) {
        guards.put(module, List.copyOf(guarding));
    }

    /** Lets go of a module's guards; nobody sees the files of its records until it is back. */
    public void remove(String module) {
        guards.remove(module);
    }

    @Override
    public AttachmentLimits limits() {
        return keeping.policy().limits();
    }

    @Override
    public boolean maySee(AttachmentSubject subject) {
        return access.caller().isSystem()
                || guard(subject)
                        .filter(each -> each.maySee().test(subject.id()))
                        .isPresent();
    }

    @Override
    public boolean mayChange(AttachmentSubject subject) {
        return guard(subject)
                .filter(each -> access.caller().isSystem()
                        || (each.maySee().test(subject.id()) && each.mayChange().test(subject.id())))
                .isPresent();
    }

    @Override
    public Attachment add(NewAttachment attachment, InputStream bytes) {
        requireChange(attachment.subject());
        FileRules.requireWords(attachment);
        // Looked at before the unit of work: reading a long file holds no connection.
        try (var file = CheckedFile.of(bytes, attachment.fileName(), limits())) {
            return work.write(em -> add(em, attachment, file));
        }
    }

    private Attachment add(EntityManager em, NewAttachment attachment, CheckedFile file) {
        var row = new AttachmentEntity(attachment, file, time.now(), access.caller());
        em.persist(row);
        em.flush(); // its parts know only its id, so they would not wait for it
        try (var bytes = file.open()) {
            keeping.content().keep(em, row.id(), bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        audit.record(
                AuditAction.CREATE,
                KIND,
                row.id(),
                Map.of("about", row.subject().kind(), "type", file.type().name()));
        return row.asRecord();
    }

    @Override
    public List<Attachment> of(AttachmentSubject subject) {
        if (!maySee(subject)) {
            return List.of();
        }
        return work.read(em -> AttachmentStore.of(em, subject).stream()
                .map(AttachmentEntity::asRecord)
                .toList());
    }

    @Override
    public Attachment get(UUID attachment) {
        return work.read(em -> seen(em, attachment).asRecord());
    }

    @Override
    public InputStream open(UUID attachment, Use use) {
        var stored = get(attachment);
        if (compare(stored) != Integrity.UNCHANGED) {
            damaged(attachment);
            throw new RuleViolation(Refusal.of(RefusalCode.E_STATE, AttachmentPolicy.RULE, "document.damaged"));
        }
        audit.record(use == Use.EXPORT ? AuditAction.EXPORT : AuditAction.VIEW, KIND, attachment);
        return keeping.content().open(attachment);
    }

    @Override
    public Integrity check(UUID attachment) {
        var found = compare(get(attachment));
        if (found != Integrity.UNCHANGED) {
            damaged(attachment);
        }
        return found;
    }

    private void damaged(UUID attachment) {
        audit.recordApart(AuditAction.REFUSE, KIND, attachment, Map.of("reason", "hash"));
    }

    private Integrity compare(Attachment stored) {
        try (var bytes = new HashingInput(keeping.content().open(stored.id()), stored.size())) {
            bytes.transferTo(OutputStream.nullOutputStream());
            if (bytes.size() == 0) {
                return Integrity.MISSING;
            }
            return bytes.sha256().equals(stored.sha256()) ? Integrity.UNCHANGED : Integrity.CHANGED;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void makeVoid(UUID attachment, String reason) {
        work.run(em -> {
            var row = seen(em, attachment);
            requireChange(row.subject());
            var said = FileRules.requireReason(reason);
            if (row.isVoided()) {
                throw new RuleViolation(
                        Refusal.of(RefusalCode.E_STATE, AttachmentPolicy.RULE, "attachment.voided_before"));
            }
            row.makeVoid(time.now(), access.caller(), said);
            audit.record(AuditAction.CHANGE, KIND, attachment, Map.of("field", "void"));
        });
    }

    @Override
    public int erase(AttachmentSubject subject) {
        if (!access.caller().isSystem()) {
            throw new AccessDenied("core.attachment.erase");
        }
        work.requireSurrounding();
        return work.write(em -> {
            var rows = AttachmentStore.of(em, subject);
            for (var row : rows) {
                keeping.content().erase(em, row.id());
                em.remove(row);
                audit.record(AuditAction.CHANGE, KIND, row.id(), Map.of("field", "erased"));
            }
            return rows.size();
        });
    }

    /** What the caller may not see is not there. */
    private AttachmentEntity seen(EntityManager em, UUID attachment) {
        var row = AttachmentStore.get(em, attachment);
        if (!maySee(row.subject())) {
            throw new NotFound(KIND, attachment);
        }
        return row;
    }

    private void requireChange(AttachmentSubject subject) {
        if (!mayChange(subject)) {
            throw new NotFound(subject.kind(), subject.id());
        }
    }

    private Optional<AttachmentGuard> guard(AttachmentSubject subject) {
        return guards.values().stream()
                .flatMap(List::stream)
                .filter(each -> each.kind().equals(subject.kind()))
                .findFirst();
    }
}
