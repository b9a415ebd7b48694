package org.hearth.core.runtime.document;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hearth.core.audit.Audit;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.document.DocumentGuard;
import org.hearth.core.document.DocumentState;
import org.hearth.core.document.Integrity;
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

    static final String KIND = "core.document";

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
            document.signatures().forEach(each -> add(em, stored, each));
            return stored.asRecord();
        });
    }

    @Override
    public StoredDocument get(UUID document) {
        return work.read(em -> seen(em, document).asRecord());
    }

    @Override
    public List<StoredDocument> about(UUID subject) {
        return work.read(em -> seenAbout(em, subject));
    }

    @Override
    public byte[] pdf(UUID document, Use use) {
        return work.write(em -> {
            DocumentEntity stored = seen(em, document);
            byte[] pdf = DocumentStore.pdf(em, document);
            if (!isIntact(em, stored, pdf)) {
                audit.recordApart(AuditAction.REFUSE, KIND, document, Map.of("reason", "hash"));
                throw refused("document.damaged");
            }
            audit.record(use == Use.PRINT ? AuditAction.PRINT : AuditAction.VIEW, KIND, document);
            return pdf;
        });
    }

    @Override
    public Integrity check(UUID document) {
        return work.write(em -> {
            DocumentEntity stored = seen(em, document);
            byte[] pdf = DocumentStore.pdf(em, document);
            if (isIntact(em, stored, pdf)) {
                return Integrity.UNCHANGED;
            }
            audit.recordApart(AuditAction.REFUSE, KIND, document, Map.of("reason", "hash"));
            return pdf.length == 0 ? Integrity.MISSING : Integrity.CHANGED;
        });
    }

    @Override
    public Signature sign(UUID document, NewSignature signature) {
        work.requireSurrounding();
        RuleViolation.throwIfAny(SignatureRules.refusals(signature));
        return work.write(em -> {
            DocumentEntity stored = seen(em, document);
            if (stored.state() != DocumentState.FINAL) {
                throw refused("document.not_final");
            }
            return add(em, stored, signature);
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

    /** The bytes are those that were filed, and every signature was given under these. */
    private static boolean isIntact(EntityManager em, DocumentEntity document, byte[] pdf) {
        return document.isIntact(pdf)
                && DocumentStore.signatures(em, document.id()).stream().allMatch(each -> each.isUnder(document));
    }

    /** What the caller may not see is not there. */
    DocumentEntity seen(EntityManager em, UUID document) {
        DocumentEntity found = DocumentStore.get(em, document);
        if (!maySee(found.asRecord())) {
            throw new NotFound(KIND, document);
        }
        return found;
    }

    /** One record is asked about once for each kind, however many documents there are. */
    List<StoredDocument> seenAbout(EntityManager em, UUID subject) {
        var answers = new HashMap<String, Boolean>();
        return DocumentStore.about(em, subject).stream()
                .map(DocumentEntity::asRecord)
                .filter(each -> answers.computeIfAbsent(each.kind(), kind -> maySee(each)))
                .toList();
    }

    boolean maySee(StoredDocument document) {
        return access.caller().isSystem()
                || guard(document.kind())
                        .filter(guard -> guard.maySee().test(document.subject()))
                        .isPresent();
    }

    /** What the caller may see and hand out; what one may see only is refused as if it were not there. */
    DocumentEntity toHandOut(EntityManager em, UUID document) {
        var found = seen(em, document);
        boolean may = access.caller().isSystem()
                || guard(found.asRecord().kind())
                        .filter(guard ->
                                guard.mayHandOut().test(found.asRecord().subject()))
                        .isPresent();
        if (!may) {
            throw new NotFound(KIND, document);
        }
        return found;
    }

    private Optional<DocumentGuard> guard(String kind) {
        return guards.values().stream()
                .flatMap(List::stream)
                .filter(each -> each.kind().equals(kind))
                .findFirst();
    }

    private Signature add(EntityManager em, DocumentEntity document, NewSignature signature) {
        var row = new SignatureEntity(
                document, signature, time.now(), access.caller().user());
        em.persist(row);
        audit.record(
                AuditAction.SIGN,
                KIND,
                document.id(),
                Map.of("role", signature.role(), "method", signature.method().name()));
        return row.asRecord();
    }

    private static RuleViolation refused(String message) {
        return new RuleViolation(Refusal.of(RefusalCode.E_STATE, "", message));
    }
}
