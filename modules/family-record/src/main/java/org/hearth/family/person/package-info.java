/** People, the languages they speak, and the ways to reach them. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.family.person;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
