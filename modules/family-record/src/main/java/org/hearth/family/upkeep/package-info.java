/** What the record looks after by itself, once a day. */
@NullMarked
package org.hearth.family.upkeep;

import org.jspecify.annotations.NullMarked;
