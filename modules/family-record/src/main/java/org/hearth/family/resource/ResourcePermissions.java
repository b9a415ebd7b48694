package org.hearth.family.resource;

import org.hearth.core.security.Permission;

/** The directory holds no family; every colleague may read it (scope S0). */
public final class ResourcePermissions {

    /** Reads the directory. */
    public static final Permission READ = new Permission("fam.resource.read");

    /** Adds, changes and verifies resources. */
    public static final Permission WRITE = new Permission("fam.resource.write");

    /** Stores what families said about a resource when a referral was followed up. */
    public static final Permission RATE = new Permission("fam.resource.rate");

    private ResourcePermissions() {}
}
