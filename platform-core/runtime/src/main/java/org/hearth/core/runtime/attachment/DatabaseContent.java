package org.hearth.core.runtime.attachment;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.hearth.core.data.UnitOfWork;

/**
 * Bytes in the database, cut into parts of one size: so a file is never whole in memory, whatever a driver does with
 * large values, and no connection is held while somebody reads slowly.
 */
public final class DatabaseContent implements ContentStore {

    static final int PART = 256 * 1024;

    private final UnitOfWork work;

    public DatabaseContent(UnitOfWork work) {
        this.work = work;
    }

    @Override
    public void keep(EntityManager em, UUID attachment, InputStream bytes) throws IOException {
        int number = 0;
        for (byte[] part = bytes.readNBytes(PART); part.length > 0; part = bytes.readNBytes(PART)) {
            var row = new ContentPartEntity(attachment, number, part);
            em.persist(row);
            // Sent now and let go, so that one part at a time is in memory.
            em.flush();
            em.detach(row);
            number++;
        }
    }

    @Override
    public InputStream open(UUID attachment) {
        return new PartsInput(number -> part(attachment, number));
    }

    private byte[] part(UUID attachment, int number) {
        return work.read(em -> em.createQuery(
                        "select p.bytes from core_AttachmentPart p"
                                + " where p.attachment = :attachment and p.number = :number",
                        byte[].class)
                .setParameter("attachment", attachment)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElse(new byte[0]));
    }

    @Override
    public void erase(EntityManager em, UUID attachment) {
        em.createQuery("delete from core_AttachmentPart p where p.attachment = :attachment")
                .setParameter("attachment", attachment)
                .executeUpdate();
    }
}
