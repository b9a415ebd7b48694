/** Tests of the launcher. */
@NullMarked
package org.hearth.launcher;

import org.jspecify.annotations.NullMarked;
