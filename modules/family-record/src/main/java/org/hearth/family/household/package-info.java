/** Households, their addresses, and who lives there for which share of time. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.family.household;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
