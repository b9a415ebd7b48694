package org.hearth.family.privacy;

import org.hearth.core.security.Permission;

/** The permissions about a family's record as a whole. */
public final class PrivacyPermissions {

    /** Makes a copy of everything about a family. */
    public static final Permission EXPORT = new Permission("fam.privacy.export");

    /** Sees by number whose time is over, what removing a record would mean, and which were removed. */
    public static final Permission RETENTION = new Permission("fam.retention.read");

    /** Puts legal holds on and lifts them. */
    public static final Permission HOLD = new Permission("fam.retention.hold");

    /** Proposes that a record is removed. */
    public static final Permission PURGE_PROPOSE = new Permission("fam.purge.propose");

    /** Decides on what others proposed to remove. */
    public static final Permission PURGE_APPROVE = new Permission("fam.purge.approve");

    private PrivacyPermissions() {}
}
