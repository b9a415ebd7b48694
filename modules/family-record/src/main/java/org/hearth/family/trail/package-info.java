/** Who made and changed a row, and when; shared by the entities of this module. */
@NullMarked
package org.hearth.family.trail;

import org.jspecify.annotations.NullMarked;
