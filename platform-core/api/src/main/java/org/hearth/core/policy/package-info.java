/** Policy parameters: every number, list and wording that an agency may change, with its source. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.core.policy;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
