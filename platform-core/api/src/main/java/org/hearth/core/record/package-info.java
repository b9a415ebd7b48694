/** What the modules keep about somebody, table by table: for copies of a whole record and for removing one. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.core.record;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
