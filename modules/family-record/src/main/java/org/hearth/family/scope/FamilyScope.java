package org.hearth.family.scope;

import org.hearth.core.audit.Audit;
import org.hearth.core.security.Access;
import org.hearth.core.time.SiteTime;

/**
 * Which families the caller may see. There are three answers, and a service says which one it asks for: what stands in
 * lists, what is read when one record is opened, and what may be changed. A family that somebody opens in an emergency
 * widens the second alone.
 */
public final class FamilyScope {

    private final Access access;
    private final Reach own;
    private final Reach reading;

    public FamilyScope(Access access, SiteTime time, Audit audit) {
        this.access = access;
        own = new Reach(access, time, audit, false);
        reading = new Reach(access, time, audit, true);
    }

    /** True when the caller sees every family. */
    public boolean all() {
        return access.allows(FamilyPermissions.READ_ALL);
    }

    /** What stands in lists, searches, counts and choices: all families, or those with an open assignment to the caller. */
    public Reach toList() {
        return own;
    }

    /**
     * What is read when the record of one family, or a part of it, is opened by its id: as {@link #toList}, and the
     * families the caller opened in an emergency that is still running. Each family let in so is noted in the audit trail.
     */
    public Reach toRead() {
        return reading;
    }

    /** What the caller may change, share and hang new records on: as {@link #toList}, never by an emergency. */
    public Reach toWrite() {
        return own;
    }

    /** Refuses whoever reads no family at all: to be asked before a row is looked up whose family is not known yet. */
    public void requireReader() {
        access.require(FamilyPermissions.READ_OWN);
    }
}
