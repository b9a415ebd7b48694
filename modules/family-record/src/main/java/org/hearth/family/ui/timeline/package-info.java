/** One timeline of a family, fed by all modules. */
@NullMarked
package org.hearth.family.ui.timeline;

import org.jspecify.annotations.NullMarked;
