/** The page of notes. */
@NullMarked
package ${package}.ui;

import org.jspecify.annotations.NullMarked;
