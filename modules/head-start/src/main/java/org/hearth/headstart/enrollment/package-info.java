/** When a family and each of its children entered the program; day 0 of every rule that counts days. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.headstart.enrollment;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
