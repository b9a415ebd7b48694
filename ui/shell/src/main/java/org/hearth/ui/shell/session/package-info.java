/** Who sits at the browser: logging in and out, the password, and the lock after idle time. */
@NullMarked
package org.hearth.ui.shell.session;

import org.jspecify.annotations.NullMarked;
