/** Reference lists: coded values with translatable labels. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.core.reference;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
