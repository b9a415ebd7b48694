package org.hearth.family.merge;

import org.hearth.core.security.Permission;

/** Who may answer the queue of pairs that look alike, merge people, and take a merge back. */
public final class MergePermissions {

    /** Merges people within what one sees. */
    public static final Permission MERGE = new Permission("fam.person.merge");

    /** Lets rows follow merged people. No role holds it: modules ask in the platform's own name. */
    public static final Permission FOLLOW = new Permission("fam.merge.follow");

    private MergePermissions() {}
}
