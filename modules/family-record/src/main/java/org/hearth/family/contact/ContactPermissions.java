package org.hearth.family.contact;

import org.hearth.core.security.Permission;

/** Who may read and write the contact log of the families in their scope. */
public final class ContactPermissions {

    /** Reads contacts. */
    public static final Permission READ = new Permission("fam.contact.read");

    /** Writes contacts. */
    public static final Permission WRITE = new Permission("fam.contact.write");

    private ContactPermissions() {}
}
