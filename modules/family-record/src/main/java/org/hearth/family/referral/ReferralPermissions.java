package org.hearth.family.referral;

import org.hearth.core.security.Permission;

/** Who may read and write referrals of the families in their scope. */
public final class ReferralPermissions {

    /** Reads referrals. */
    public static final Permission READ = new Permission("fam.referral.read");

    /** Makes referrals and follows them up. */
    public static final Permission WRITE = new Permission("fam.referral.write");

    private ReferralPermissions() {}
}
