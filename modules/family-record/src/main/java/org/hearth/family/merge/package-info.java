/** Two rows that are one person: the queue of pairs that look alike, merging with a preview, and taking a merge back. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.family.merge;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
