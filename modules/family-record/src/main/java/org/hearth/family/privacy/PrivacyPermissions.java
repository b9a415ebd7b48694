package org.hearth.family.privacy;

import org.hearth.core.security.Permission;

/** The permissions about a family's record as a whole. */
public final class PrivacyPermissions {

    /** Makes a copy of everything about a family. */
    public static final Permission EXPORT = new Permission("fam.privacy.export");

    private PrivacyPermissions() {}
}
