/** Long or background work that can be watched, cancelled and waited for. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.core.job;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
