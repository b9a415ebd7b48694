/** The kinds of records of the shared record to which files are attached, and who may see and add them. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.family.file;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
