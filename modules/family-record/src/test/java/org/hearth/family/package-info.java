/** The shared family record on the real platform, with a database in memory. */
@NullMarked
package org.hearth.family;

import org.jspecify.annotations.NullMarked;
