/** Search across the running modules. */
@NullMarked
package org.hearth.core.runtime.search;

import org.jspecify.annotations.NullMarked;
