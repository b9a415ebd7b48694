/** Forms: fields, drafts, merging a stale save, signatures. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.ui.form;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
