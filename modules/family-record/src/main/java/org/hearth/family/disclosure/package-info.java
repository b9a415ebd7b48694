/** The one gate that every sharing asks, and the log of what went to whom and why. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.family.disclosure;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
