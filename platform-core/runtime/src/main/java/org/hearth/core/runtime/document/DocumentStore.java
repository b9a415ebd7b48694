package org.hearth.core.runtime.document;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.data.Slices;
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

    static List<DocumentEntity> withHash(EntityManager em, String sha256) {
        return em.createQuery("select d from core_Document d where d.sha256 = :sha256", DocumentEntity.class)
                .setParameter("sha256", sha256)
                .getResultList();
    }

    static List<CopyEntity> copies(EntityManager em, List<UUID> documents) {
        return Slices.of(documents).stream()
                .flatMap(slice -> em
                        .createQuery(
                                "select c from core_DocumentCopy c where c.document in :documents", CopyEntity.class)
                        .setParameter("documents", slice)
                        .getResultList()
                        .stream())
                .sorted(Comparator.comparing(CopyEntity::id))
                .toList();
    }

    static CopyEntity copy(EntityManager em, UUID id) {
        return Optional.ofNullable(em.find(CopyEntity.class, id))
                .orElseThrow(() -> new NotFound("core.document_copy", id));
    }

    static List<SignatureEntity> signatures(EntityManager em, UUID document) {
        return em.createQuery(
                        "select s from core_DocumentSignature s where s.document = :document order by s.signedAt, s.id",
                        SignatureEntity.class)
                .setParameter("document", document)
                .getResultList();
    }
}
