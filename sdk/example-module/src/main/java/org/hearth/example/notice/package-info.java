/** Notices: short texts that one colleague pins up for the others. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.example.notice;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
