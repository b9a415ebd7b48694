/** The names of families and people as read-only entities, so that other modules' lists join and sort by them. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.family.card;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
