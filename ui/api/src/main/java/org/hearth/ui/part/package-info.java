/** Parts that every page is made of: header, sections, badges, dates, steps, files. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.ui.part;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
