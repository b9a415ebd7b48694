/** Which member of staff works with which family, and from when to when. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.family.assignment;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
