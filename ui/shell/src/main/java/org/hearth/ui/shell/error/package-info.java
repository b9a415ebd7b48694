/** Pages for what went wrong. */
@NullMarked
package org.hearth.ui.shell.error;

import org.jspecify.annotations.NullMarked;
