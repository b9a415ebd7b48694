/** Printed documents: templates, tagged PDF, stored versions and signatures. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.core.document;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
