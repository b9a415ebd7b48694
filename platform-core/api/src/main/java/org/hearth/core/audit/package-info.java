/** The append-only, hash-chained audit trail. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.core.audit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
