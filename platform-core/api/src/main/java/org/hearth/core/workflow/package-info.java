/** Workflows declared as tables: state, transition, guard rules, who, effects. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.core.workflow;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
