/** The pages of the Head Start module. */
@NullMarked
package org.hearth.headstart.ui;

import org.jspecify.annotations.NullMarked;
