/** Emergency reading: the record of one family, opened for a few hours by somebody who does not work with it. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.family.emergency;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
