package org.hearth.family.consent;

import org.hearth.core.security.Permission;

/** The permissions about releases, disclosures and requests: the row "consents, disclosure log" of the permission table. */
public final class ConsentPermissions {

    /** Sees releases and requests of the families in scope, and who received their data. */
    public static final Permission READ = new Permission("fam.consent.read");
    /** Makes releases with a family, and prints them. */
    public static final Permission WRITE = new Permission("fam.consent.write");
    /** Writes down a withdrawal. It counts wherever it is received, so everybody who works with families holds this. */
    public static final Permission REVOKE = new Permission("fam.consent.revoke");
    /** Shares something about a family, through the gate. */
    public static final Permission SHARE = new Permission("fam.disclosure.write");
    /** Answers requests about the record. */
    public static final Permission ANSWER = new Permission("fam.request.answer");

    /** Sees who opened the record of a family in scope. */
    public static final Permission OPENINGS = new Permission("fam.openings.read");

    private ConsentPermissions() {}
}
