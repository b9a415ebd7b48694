/** Many families at once: for imports and for sample data. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.family.intake;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
