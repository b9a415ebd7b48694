/** Contacts with families: visits, calls and attempts, who took part, and what may be written down of them. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.family.contact;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
