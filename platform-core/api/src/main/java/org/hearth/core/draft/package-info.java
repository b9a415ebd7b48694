/** Drafts: nothing typed is ever lost. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.core.draft;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
