/** The invented program in which the tests of this module take place. */
@NullMarked
package org.hearth.headstart;

import org.jspecify.annotations.NullMarked;
