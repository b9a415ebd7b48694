/** When the time of a record is over, what keeps it longer, and how it is removed: proposed by one, approved by another. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.family.retention;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
