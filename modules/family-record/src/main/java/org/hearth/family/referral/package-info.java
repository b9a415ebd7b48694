/** Referrals of families to resources: their way from the first word to the follow-up with the family. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.family.referral;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
