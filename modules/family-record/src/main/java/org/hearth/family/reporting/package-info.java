/** With which of their families children are counted, once in each program and year. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.family.reporting;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
