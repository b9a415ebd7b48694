/** Search across everything one may see: what modules contribute to the field in the top bar. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.core.search;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
