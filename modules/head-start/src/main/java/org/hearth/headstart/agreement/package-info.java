/** The signed agreement, its printed documents, and who holds a copy. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.headstart.agreement;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
