/** The initial family assessment over the seven outcomes. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.headstart.assessment;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
