/** Notes: short texts that colleagues write for each other. */
@Export
@Version("1.0.0")
@NullMarked
package ${package}.note;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
