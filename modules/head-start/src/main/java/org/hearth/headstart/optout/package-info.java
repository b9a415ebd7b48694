/** Families that opted out of services. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.headstart.optout;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
