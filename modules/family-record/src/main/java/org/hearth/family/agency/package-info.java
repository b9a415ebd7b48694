/** The agency: its sites, programs, program years, holidays and staff. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.family.agency;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
