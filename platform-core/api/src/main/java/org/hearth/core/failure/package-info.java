/** The four ways in which a service may fail, and the refusal that a rule speaks. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.core.failure;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
