/** What the archetype proves of itself. */
@NullMarked
package org.hearth.archetype;

import org.jspecify.annotations.NullMarked;
