/** The module contract: what a module is and what it contributes. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.core.module;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
