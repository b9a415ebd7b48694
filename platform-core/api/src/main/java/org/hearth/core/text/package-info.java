/** Words for people, in the reader's language. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.core.text;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
