/** Guided work: steps at the side, talking points, everything saved as one goes. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.ui.guide;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
