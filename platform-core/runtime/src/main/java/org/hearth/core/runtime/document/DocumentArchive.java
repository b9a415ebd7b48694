package org.hearth.core.runtime.document;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hearth.core.audit.Audit;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.document.DocumentGuard;
import org.hearth.core.document.DocumentState;
import org.hearth.core.document.NewDocument;
import org.hearth.core.document.NewSignature;
import org.hearth.core.document.Signature;
import org.hearth.core.document.StoredDocument;
import org.hearth.core.document.StoredDocuments;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.runtime.data.LeasedUnitOfWork;
import org.hearth.core.security.Access;
import org.hearth.core.time.SiteTime;

/** Stored documents in the database, each with the hash that shows whether its bytes are still its own. */
public final class DocumentArchive implements StoredDocuments {

    private static final String KIND = "core.document";

    private final LeasedUnitOfWork work;
    private final Access access;
    private final Audit audit;
    private final SiteTime time;
    private final Map<String, List<DocumentGuard>> guards = new ConcurrentHashMap<>();

    public DocumentArchive(LeasedUnitOfWork work, Access access, Audit audit, SiteTime time) {
        this.work = work;
        this.access = access;
        this.audit = audit;
        this.time = time;
    }

    /** Asks a module's guards from now on. */
    public void add(String module, List<DocumentGuard> guarding) {
        guards.put(module, List.copyOf(guarding));
    }

    /** Lets go of a module's guards; nobody sees its documents until it is back. */
    public void remove(String module) {
        guards.remove(module);
    }

    @Override
    public StoredDocument store(NewDocument document, byte[] pdf) {
        work.requireSurrounding();
        if (guard(document.kind()).isEmpty()) {
            throw new IllegalArgumentException("no running module guards documents of the kind " + document.kind());
        }
        RuleViolation.throwIfAny(document.signatures().stream()
                .flatMap(each -> SignatureRules.refusals(each).stream())
                .toList());
        return work.write(em -> {
            UUID user = access.caller().user();
            var stored = new DocumentEntity(document, Sha256.of(List.of(pdf)), time.now(), user);
            em.persist(stored);
            em.flush(); // the rows that point to it know only its id, so they would not wait for it
            em.persist(new DocumentContentEntity(stored.id(), pdf));
            audit.record(AuditAction.CREATE, KIND, stored.id(), Map.of("kind", stored.kind()));
            document.signatures().forEach(each -> add(em, stored.id(), each));
            return stored.asRecord();
        });
    }

    @Override
    public StoredDocument get(UUID document) {
        return work.read(em -> seen(em, document).asRecord());
    }

    @Override
    public List<StoredDocument> about(UUID subject) {
        return work.read(em -> DocumentStore.about(em, subject).stream()
                .map(DocumentEntity::asRecord)
                .filter(this::maySee)
                .toList());
    }

    @Override
    public byte[] pdf(UUID document, Use use) {
        return work.write(em -> {
            DocumentEntity stored = seen(em, document);
            byte[] pdf = DocumentStore.pdf(em, document);
            if (!stored.isIntact(pdf)) {
                audit.recordApart(AuditAction.REFUSE, KIND, document, Map.of("reason", "hash"));
                throw refused("document.damaged");
            }
            audit.record(use == Use.PRINT ? AuditAction.PRINT : AuditAction.VIEW, KIND, document);
            return pdf;
        });
    }

    @Override
    public Signature sign(UUID document, NewSignature signature) {
        work.requireSurrounding();
        RuleViolation.throwIfAny(SignatureRules.refusals(signature));
        return work.write(em -> {
            if (seen(em, document).state() != DocumentState.FINAL) {
                throw refused("document.not_final");
            }
            return add(em, document, signature);
        });
    }

    @Override
    public List<Signature> signatures(UUID document) {
        return work.read(em -> {
            seen(em, document);
            return DocumentStore.signatures(em, document).stream()
                    .map(SignatureEntity::asRecord)
                    .toList();
        });
    }

    @Override
    public void close(UUID document, DocumentState state) {
        work.requireSurrounding();
        work.run(em -> {
            seen(em, document).close(state);
            audit.record(AuditAction.CHANGE, KIND, document, Map.of("state", state.name()));
        });
    }

    /** What the caller may not see is not there. */
    private DocumentEntity seen(EntityManager em, UUID document) {
        DocumentEntity found = DocumentStore.get(em, document);
        if (!maySee(found.asRecord())) {
            throw new NotFound(KIND, document);
        }
        return found;
    }

    private boolean maySee(StoredDocument document) {
        return access.caller().isSystem()
                || guard(document.kind())
                        .filter(guard -> guard.maySee().test(document.subject()))
                        .isPresent();
    }

    private Optional<DocumentGuard> guard(String kind) {
        return guards.values().stream()
                .flatMap(List::stream)
                .filter(each -> each.kind().equals(kind))
                .findFirst();
    }

    private Signature add(EntityManager em, UUID document, NewSignature signature) {
        var row = new SignatureEntity(
                document, signature, time.now(), access.caller().user());
        em.persist(row);
        audit.record(
                AuditAction.SIGN,
                KIND,
                document,
                Map.of("role", signature.role(), "method", signature.method().name()));
        return row.asRecord();
    }

    private static RuleViolation refused(String message) {
        return new RuleViolation(Refusal.of(RefusalCode.E_STATE, "", message));
    }
}
