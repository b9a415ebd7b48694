package org.hearth.family.trail;

import java.time.Instant;
import java.util.UUID;
import org.hearth.core.security.Access;
import org.hearth.core.time.SiteTime;

/**
 * Who writes, and when.
 *
 * @param at in UTC
 * @param byPerson false for what a file or the platform wrote, which a batch may take back
 */
public record Stamp(UUID user, Instant at, boolean byPerson) {

    /** The caller's hand, now. */
    public static Stamp byHand(Access access, SiteTime time) {
        return new Stamp(access.caller().user(), time.now(), true);
    }

    /** A file that the caller loads, now. */
    public static Stamp byImport(Access access, SiteTime time) {
        return new Stamp(access.caller().user(), time.now(), false);
    }

    /** One of the two. */
    public static Stamp of(boolean imported, Access access, SiteTime time) {
        return imported ? byImport(access, time) : byHand(access, time);
    }
}
