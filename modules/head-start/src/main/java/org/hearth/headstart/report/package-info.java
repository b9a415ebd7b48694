/** The indicators of a Head Start program. */
@NullMarked
package org.hearth.headstart.report;

import org.jspecify.annotations.NullMarked;
