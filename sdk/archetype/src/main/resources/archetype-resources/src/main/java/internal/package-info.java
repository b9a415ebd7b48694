/** The module's composition root. */
@NullMarked
package ${package}.internal;

import org.jspecify.annotations.NullMarked;
