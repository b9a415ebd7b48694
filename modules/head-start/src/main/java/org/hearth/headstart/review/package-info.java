/** The talks in which families and staff look at the goals together. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.headstart.review;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
