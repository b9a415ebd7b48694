package org.hearth.core.runtime.attachment;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.attachment.AttachmentSubject;
import org.hearth.core.failure.NotFound;

/** All queries for attached files. */
final class AttachmentStore {

    private AttachmentStore() {}

    static AttachmentEntity get(EntityManager em, UUID id) {
        return Optional.ofNullable(em.find(AttachmentEntity.class, id))
                .orElseThrow(() -> new NotFound(StoredAttachments.KIND, id));
    }

    static List<AttachmentEntity> of(EntityManager em, AttachmentSubject subject) {
        return em.createQuery(
                        "select a from core_Attachment a where a.subject = :subject and a.kind = :kind"
                                + " order by a.addedAt desc, a.id desc",
                        AttachmentEntity.class)
                .setParameter("subject", subject.id())
                .setParameter("kind", subject.kind())
                .getResultList();
    }
}
