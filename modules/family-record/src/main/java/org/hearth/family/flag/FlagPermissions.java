package org.hearth.family.flag;

import org.hearth.core.security.Permission;

/** The permission about restricted information. */
public final class FlagPermissions {

    /** Sees all that is restricted about people in scope: for whoever answers for privacy. */
    public static final Permission EVERY = new Permission("fam.flag.every");

    private FlagPermissions() {}
}
