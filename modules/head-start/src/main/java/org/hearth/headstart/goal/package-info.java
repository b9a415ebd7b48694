/** The family's goals and their steps. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.headstart.goal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
