/** The page of the very first start. */
@NullMarked
package org.hearth.ui.shell.setup;

import org.jspecify.annotations.NullMarked;
