/** The clock, and what day it is at a site. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.core.time;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
