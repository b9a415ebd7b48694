package org.hearth.core.security;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * Who asks.
 *
 * @param user the user's id; {@link #SYSTEM_ID} for the platform itself
 * @param displayName how the user is shown to colleagues
 * @param staffCode the agency's code for the staff member, or an empty string
 * @param roles the codes of the user's roles
 * @param language the language the user reads
 */
public record Caller(UUID user, String displayName, String staffCode, Set<String> roles, Locale language) {

    /** The id under which the platform's own acts stand in the audit trail. */
    public static final UUID SYSTEM_ID = new UUID(0, 0);

    /** The platform itself: jobs, start-up, set-up. It may do everything. */
    public static final Caller SYSTEM = new Caller(SYSTEM_ID, "Hearth", "", Set.of(), Locale.ENGLISH);

    /** Somebody who is not logged in, or whose page is locked. Without roles it may do nothing. */
    public static final Caller NOBODY = new Caller(new UUID(0, 1), "", "", Set.of(), Locale.ENGLISH);

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** True for the platform itself. */
    public boolean isSystem() {
        return user.equals(SYSTEM_ID);
    }
}
