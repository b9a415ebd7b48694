package org.hearth.core.runtime.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The newest entry's number and hash. There is one row; whoever adds entries locks it first. */
@Entity(name = "core_AuditHead")
@Table(name = "core_audit_head")
class ChainHead {

    static final short ONLY = 1;

    @Id
    private short id;

    private long number;

    @Column
    private String hash;

    protected ChainHead() {}

    /** Makes the entry that follows, which is the newest from now on. */
    ChainEntry append(AuditLine line) {
        var entry = new ChainEntry(number + 1, line, hash);
        number = entry.number();
        hash = entry.hash();
        return entry;
    }

    long number() {
        return number;
    }

    String hash() {
        return hash;
    }
}
