/** What is known of somebody that most colleagues must not even know to exist. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.family.flag;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
