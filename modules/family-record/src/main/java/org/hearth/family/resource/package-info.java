/** The directory of what the community offers: who helps with what, where, in which languages, and with what result. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.family.resource;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
