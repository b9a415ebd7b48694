/** Units of work, pages and time-ordered ids: all that a module's stores need from the platform. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.core.data;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
