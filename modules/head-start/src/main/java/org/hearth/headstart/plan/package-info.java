/** The Family Partnership Plan of a family and a program year, and its workflow. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.headstart.plan;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
