/** What a module's views compile against: where they plug in, and the shared parts that make pages look and behave alike. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.ui;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
