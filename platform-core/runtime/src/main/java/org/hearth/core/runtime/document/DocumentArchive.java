package org.hearth.core.runtime.document;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.core.audit.Audit;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.document.DocumentState;
import org.hearth.core.document.NewDocument;
import org.hearth.core.document.NewSignature;
import org.hearth.core.document.Signature;
import org.hearth.core.document.StoredDocument;
import org.hearth.core.document.StoredDocuments;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.security.Access;
import org.hearth.core.time.SiteTime;

/** Stored documents in the database, each with the hash that shows whether its bytes are still its own. */
public final class DocumentArchive implements StoredDocuments {

    private static final String KIND = "core.document";

    private final UnitOfWork work;
    private final Access access;
    private final Audit audit;
    private final SiteTime time;

    public DocumentArchive(UnitOfWork work, Access access, Audit audit, SiteTime time) {
        this.work = work;
        this.access = access;
        this.audit = audit;
        this.time = time;
    }

    @Override
    public StoredDocument store(NewDocument document, byte[] pdf) {
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
        return work.read(em -> DocumentStore.get(em, document).asRecord());
    }

    @Override
    public List<StoredDocument> about(UUID subject) {
        return work.read(em -> DocumentStore.about(em, subject).stream()
                .map(DocumentEntity::asRecord)
                .toList());
    }

    @Override
    public byte[] pdf(UUID document, Use use) {
        return work.write(em -> {
            DocumentEntity stored = DocumentStore.get(em, document);
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
        RuleViolation.throwIfAny(SignatureRules.refusals(signature));
        return work.write(em -> {
            if (DocumentStore.get(em, document).state() != DocumentState.FINAL) {
                throw refused("document.not_final");
            }
            return add(em, document, signature);
        });
    }

    @Override
    public List<Signature> signatures(UUID document) {
        return work.read(em -> DocumentStore.signatures(em, document).stream()
                .map(SignatureEntity::asRecord)
                .toList());
    }

    @Override
    public void close(UUID document, DocumentState state) {
        work.run(em -> {
            DocumentStore.get(em, document).close(state);
            audit.record(AuditAction.CHANGE, KIND, document, Map.of("state", state.name()));
        });
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
