/** What holds for the whole program: its year, the seven outcomes, its lists, numbers and permissions. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.headstart.program;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
