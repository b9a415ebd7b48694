/** Reports: figures about the work, from the number to the list to the record; modules contribute them. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.core.report;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
