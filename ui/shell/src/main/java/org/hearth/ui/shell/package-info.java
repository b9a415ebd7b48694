/** What the shell's own pages share: the core's services, the navigation and the settings of the web server. */
@NullMarked
package org.hearth.ui.shell;

import org.jspecify.annotations.NullMarked;
