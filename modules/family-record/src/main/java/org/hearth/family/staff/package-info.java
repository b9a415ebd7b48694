/** What is known of the agency's staff beside their names: trainings, skills, and limits that few may know of. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.family.staff;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
