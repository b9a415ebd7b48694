/** Events between modules. */
@NullMarked
package org.hearth.core.runtime.event;

import org.jspecify.annotations.NullMarked;
