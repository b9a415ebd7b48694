/** How other modules add their sections to the family page. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.family.ui.extend;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
