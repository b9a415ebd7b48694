/** The composition root of the Head Start module. */
@NullMarked
package org.hearth.headstart.internal;

import org.jspecify.annotations.NullMarked;
