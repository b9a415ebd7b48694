/** Starts Hearth: configuration, data folder, the flat class path and the framework with its bundles. */
@NullMarked
package org.hearth.launcher;

import org.jspecify.annotations.NullMarked;
