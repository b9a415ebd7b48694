/** Callers, roles and permissions, asked in the services and refused by default. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.core.security;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
