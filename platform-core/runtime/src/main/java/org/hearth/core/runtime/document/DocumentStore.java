package org.hearth.core.runtime.document;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.failure.NotFound;

/** All queries for stored documents. */
final class DocumentStore {

    private DocumentStore() {}

    static DocumentEntity get(EntityManager em, UUID id) {
        return Optional.ofNullable(em.find(DocumentEntity.class, id))
                .orElseThrow(() -> new NotFound("core.document", id));
    }

    static byte[] pdf(EntityManager em, UUID id) {
        return Optional.ofNullable(em.find(DocumentContentEntity.class, id))
                .map(DocumentContentEntity::pdf)
                .orElse(new byte[0]);
    }

    static List<DocumentEntity> about(EntityManager em, UUID subject) {
        return em.createQuery(
                        "select d from core_Document d where d.subject = :subject order by d.createdAt desc, d.id desc",
                        DocumentEntity.class)
                .setParameter("subject", subject)
                .getResultList();
    }

    static List<SignatureEntity> signatures(EntityManager em, UUID document) {
        return em.createQuery(
                        "select s from core_DocumentSignature s where s.document = :document order by s.signedAt, s.id",
                        SignatureEntity.class)
                .setParameter("document", document)
                .getResultList();
    }
}
