/** Files on pages: choosing one, the files attached to a record, and the check that nothing was changed. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.ui.file;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
