/** Long work on threads of its own. */
@NullMarked
package org.hearth.core.runtime.job;

import org.jspecify.annotations.NullMarked;
