package org.hearth.family.assignment;

import java.util.Set;
import org.hearth.family.agency.StaffId;

/**
 * A worker on the board.
 *
 * @param roles the codes of the roles
 * @param site the name of the site; empty when the person works everywhere
 * @param main how many families the person mainly works with today
 * @param covering how many families the person covers today
 * @param limit how many families are not too many
 */
public record CaseloadRow(
        StaffId id, String code, String name, Set<String> roles, String site, long main, long covering, int limit) {

    /** True when there are more families than the agency wants (B-04). */
    public boolean isOver() {
        return main > limit;
    }
}
