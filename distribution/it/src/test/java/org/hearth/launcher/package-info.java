/** A way into the launcher for tests that must look at its class loaders. */
@NullMarked
package org.hearth.launcher;

import org.jspecify.annotations.NullMarked;
