/** Who may see which family: the permissions, and the row scope that every list applies. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.family.scope;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
