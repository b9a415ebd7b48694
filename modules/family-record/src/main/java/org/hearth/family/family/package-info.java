/** Families, their members, and how these are related. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.family.family;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
