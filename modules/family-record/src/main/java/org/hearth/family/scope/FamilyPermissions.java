package org.hearth.family.scope;

import org.hearth.core.security.Permission;

/** The permissions of the shared family record. */
public final class FamilyPermissions {

    /** Sees the families one is assigned to now. Every reader of families holds it. */
    public static final Permission READ_OWN = new Permission("fam.family.read_own");

    /** Sees every family of the agency. */
    public static final Permission READ_ALL = new Permission("fam.family.read_all");

    /** Makes and changes people, households and families within what one sees. */
    public static final Permission WRITE = new Permission("fam.family.write");

    /** Loads files of families, whoever these are assigned to, and takes a load back. */
    public static final Permission IMPORT = new Permission("fam.family.import_files");

    /** Sees confidential addresses and numbers. */
    public static final Permission CONFIDENTIAL_ADDRESS = new Permission("fam.address.confidential");

    /** Opens the record of one family in an emergency, for a few hours and to read only. */
    public static final Permission EMERGENCY = new Permission("fam.emergency.open");

    /** Sees and reviews what others opened in an emergency, and ends it. */
    public static final Permission EMERGENCY_REVIEW = new Permission("fam.emergency.review");

    /** Assigns staff to families. */
    public static final Permission ASSIGN = new Permission("fam.assignment.write");

    /** Sees one's own caseload, asks to hand over one's families, and answers when a family is offered. */
    public static final Permission CASELOAD = new Permission("fam.caseload.own");

    /** Sees the agency's sites, programs and staff. */
    public static final Permission DIRECTORY = new Permission("fam.directory.read");

    /** Changes the agency's sites, programs and staff. */
    public static final Permission DIRECTORY_WRITE = new Permission("fam.directory.write");

    private FamilyPermissions() {}
}
