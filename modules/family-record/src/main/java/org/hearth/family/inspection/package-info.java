/** What a family asks of its own record: to see it, copy it, correct it, or be heard. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.family.inspection;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
