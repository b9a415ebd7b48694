package org.hearth.core.failure;

import java.util.UUID;

/** Somebody else saved the record first. The caller reloads, compares and decides; nothing was overwritten. */
public final class StaleData extends RuntimeException {

    private static final long serialVersionUID = 1;
    private final String kind;
    private final UUID id;

    public StaleData(String kind, UUID id) {
        super(kind + " " + id);
        this.kind = kind;
        this.id = id;
    }

    /** What kind of record it is. */
    public String kind() {
        return kind;
    }

    /** The record's id. */
    public UUID id() {
        return id;
    }
}
