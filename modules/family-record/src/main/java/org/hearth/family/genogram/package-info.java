/** Genogram and ecomap: a family and what is around it, drawn from the record. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.family.genogram;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
