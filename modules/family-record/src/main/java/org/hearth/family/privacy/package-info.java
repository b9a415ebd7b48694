/** A whole family's record at once: a copy of everything, and what the end of its time means. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.family.privacy;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
