package org.hearth.family.agency;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff, as colleagues may see them.
 *
 * @param code the agency's code: {@code FA01}
 * @param roles the codes of the roles, for display; what somebody may do belongs to the account
 * @param site null when the person works everywhere
 * @param supervisor the code of the supervisor, or an empty string
 */
public record StaffMember(
        StaffId id,
        String code,
        String name,
        Set<String> roles,
        @Nullable SiteId site,
        String supervisor,
        boolean active) {

    /** The longest code. */
    public static final int CODE_LENGTH = 20;

    public StaffMember {
        code = code.strip();
        name = name.strip();
        roles = Set.copyOf(roles);
        if (code.isEmpty() || code.length() > CODE_LENGTH) {
            throw new IllegalArgumentException("code: 1 to " + CODE_LENGTH + " characters");
        }
        if (name.isEmpty() || name.length() > Organization.NAME_LENGTH) {
            throw new IllegalArgumentException("name: 1 to " + Organization.NAME_LENGTH + " characters");
        }
    }
}
