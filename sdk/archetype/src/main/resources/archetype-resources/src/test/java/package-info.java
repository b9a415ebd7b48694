/** What this module proves of itself. */
@NullMarked
package ${package};

import org.jspecify.annotations.NullMarked;
