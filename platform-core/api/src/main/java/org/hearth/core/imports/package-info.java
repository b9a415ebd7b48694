/** CSV import: types, dry run, load, undo. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.core.imports;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
