package org.hearth.core.runtime.attachment;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Where the bytes of attached files lie: in the database unless an installation puts another store in its place. */
public interface ContentStore {

    /** Keeps the bytes, in the surrounding unit of work: when that rolls back, nothing is kept. */
    void keep(EntityManager em, UUID attachment, InputStream bytes) throws IOException;

    /** The bytes, fetched as they are read; no bytes at all where there are none. */
    InputStream open(UUID attachment);

    /** Erases the bytes, in the surrounding unit of work. */
    void erase(EntityManager em, UUID attachment);
}
