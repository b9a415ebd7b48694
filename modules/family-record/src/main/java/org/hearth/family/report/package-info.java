/** Reports whose unit is the family, for this and for other modules, and those over the shared record itself. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.family.report;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
