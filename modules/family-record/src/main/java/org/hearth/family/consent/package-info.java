/** Releases of information: what a family lets go to whom, for what, how and for how long. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.family.consent;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
