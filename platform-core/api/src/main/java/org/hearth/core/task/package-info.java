/** Tasks with due dates: what My day shows. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.core.task;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
