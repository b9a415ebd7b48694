/** When people have their birthday and come of age: the one rule for those born on 29 February too. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.family.birthday;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
