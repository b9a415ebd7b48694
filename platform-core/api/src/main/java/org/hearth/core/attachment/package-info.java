/** Files that people attach to a record: what is taken, who may see it, and whether it is still what it was. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.core.attachment;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
