/** The platform inside an OSGi framework: the one component of the core, and modules as bundles. */
@NullMarked
package org.hearth.core.runtime.osgi;

import org.jspecify.annotations.NullMarked;
