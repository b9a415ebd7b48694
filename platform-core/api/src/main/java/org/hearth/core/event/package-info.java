/** Events between modules: who is concerned, by id, and nothing else. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.core.event;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
