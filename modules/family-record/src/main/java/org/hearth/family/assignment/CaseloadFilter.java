package org.hearth.family.assignment;

import java.util.Optional;
import org.hearth.family.agency.SiteId;

/**
 * Which workers the board shows.
 *
 * @param text the beginning of a name or code, in any case; empty for all
 * @param site only those of this site
 * @param over only those with more families than the limit
 */
public record CaseloadFilter(String text, Optional<SiteId> site, boolean over) {

    /** Everybody. */
    public static final CaseloadFilter ALL = new CaseloadFilter("", Optional.empty(), false);
}
