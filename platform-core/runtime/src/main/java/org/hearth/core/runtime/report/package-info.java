/** Reports over the indicators of the running modules. */
@NullMarked
package org.hearth.core.runtime.report;

import org.jspecify.annotations.NullMarked;
